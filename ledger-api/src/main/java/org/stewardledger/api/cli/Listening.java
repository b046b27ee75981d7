package org.stewardledger.api.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the ledger listens. */
final class Listening {

    @Option(names = "--port", description = "Port to listen on (8080); 0 for any free one.")
    private @Nullable Integer port;

    @Option(names = "--address", description = "Address to listen on (127.0.0.1).")
    private @Nullable String address;

    /** The options as settings of the application. */
    List<String> settings() {
        List<String> settings = new ArrayList<>();
        if (port != null) {
            settings.add("--server.port=" + port);
        }
        if (address != null) {
            settings.add("--server.address=" + address);
        }
        return settings;
    }
}
