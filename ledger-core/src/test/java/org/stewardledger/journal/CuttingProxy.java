package org.stewardledger.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A way to PostgreSQL, over loopback, that breaks in the middle of the next commit. */
final class CuttingProxy implements AutoCloseable {

    /** What becomes of the next commit that passes. */
    enum Cut {
        /** Nothing. */
        NONE,
        /** It never arrives, and the server does not learn that its client is gone. */
        BEFORE,
        /** It arrives; both ends are cut at once. */
        MEANWHILE,
        /** It arrives and is done; the server's answer does not come back. */
        AFTER,
        /** It arrives; every connection is cut, and no other can be made. */
        FOR_GOOD
    }

    private final int port;
    private final ServerSocket server;
    private final AtomicReference<Cut> armed = new AtomicReference<>(Cut.NONE);
    private final AtomicInteger cuts = new AtomicInteger();
    private final Queue<Link> links = new ConcurrentLinkedQueue<>();

    CuttingProxy(int port) {
        this.port = port;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void arm(Cut cut) {
        armed.set(cut);
    }

    /** How often it broke. */
    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), port);
                Link link = new Link(client, upstream);
                links.add(link);
                if (server.isClosed()) {
                    // It was being made while all were cut for good.
                    link.end();
                }
                Thread.ofVirtual().start(link::up);
                Thread.ofVirtual().start(link::down);
            } catch (IOException e) {
                // The proxy was closed, or a connection ended while it was made.
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private final class Link {

        private final Socket client;
        private final Socket upstream;
        private volatile boolean swallow;

        Link(Socket client, Socket upstream) {
            this.client = client;
            this.upstream = upstream;
        }

        void up() {
            try {
                InputStream from = client.getInputStream();
                OutputStream to = upstream.getOutputStream();
                byte[] buffer = new byte[1 << 16];
                for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
                    Cut cut = isCommit(buffer, count) ? armed.getAndSet(Cut.NONE) : Cut.NONE;
                    if (cut != Cut.NONE) {
                        cuts.incrementAndGet();
                    }
                    if (cut == Cut.BEFORE) {
                        client.close();
                        return;
                    }
                    swallow = cut == Cut.AFTER || cut == Cut.FOR_GOOD;
                    to.write(buffer, 0, count);
                    to.flush();
                    if (cut == Cut.MEANWHILE) {
                        end();
                    }
                    if (cut == Cut.FOR_GOOD) {
                        server.close();
                        links.forEach(Link::end);
                    }
                }
            } catch (IOException e) {
                end();
            }
        }

        void down() {
            try {
                InputStream from = upstream.getInputStream();
                OutputStream to = client.getOutputStream();
                byte[] buffer = new byte[1 << 16];
                for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
                    if (swallow) {
                        end();
                        return;
                    }
                    to.write(buffer, 0, count);
                    to.flush();
                }
                end();
            } catch (IOException e) {
                end();
            }
        }

        private void end() {
            try {
                client.close();
                upstream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The commit travels with the rows it commits. */
        private static boolean isCommit(byte[] buffer, int count) {
            return new String(buffer, 0, count, StandardCharsets.ISO_8859_1).contains("insert into journal.command");
        }
    }
}
