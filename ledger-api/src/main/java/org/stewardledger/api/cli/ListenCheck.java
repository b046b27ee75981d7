package org.stewardledger.api.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.stewardledger.api.StartRefused;

/** Looks whether the program may listen where it is told to, before a database is started for nothing. */
final class ListenCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DEFAULT_PORT = "8080";
    private static final int LAST_PORT = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        String address = environment.getProperty("server.address", "127.0.0.1");
        int port = port(environment.getProperty("server.port", DEFAULT_PORT));
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException unknown) {
            throw new StartRefused(
                    "The address " + address + " is not known here; choose another with --address.", unknown);
        } catch (BindException taken) {
            throw String.valueOf(taken.getMessage()).contains("in use")
                    ? Sentences.portInUse(port)
                    : new StartRefused(
                            "The ledger cannot listen on " + address + " port " + port + ": " + taken.getMessage()
                                    + ".",
                            taken);
        } catch (IOException failure) {
            throw new StartRefused(
                    "The ledger cannot listen on " + address + " port " + port + ": " + failure.getMessage() + ".",
                    failure);
        }
    }

    private static int port(String given) {
        try {
            int port = Integer.parseInt(given);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException unfit) {
            throw noPort(given, unfit);
        }
        throw noPort(given, null);
    }

    private static StartRefused noPort(String given, @Nullable Exception why) {
        return new StartRefused(
                "“" + given + "” is no port: --port must be from 1 to " + LAST_PORT + ", or 0 for any free one.", why);
    }
}
