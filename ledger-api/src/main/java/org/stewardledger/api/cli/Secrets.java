package org.stewardledger.api.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.stewardledger.api.StartRefused;

/** Asks for what must not stand on a command line. */
final class Secrets {

    private static final BufferedReader INPUT =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private Secrets() {}

    /** The value of a variable of the environment where it is set; else asked for. */
    static String ask(String variable, String prompt) {
        String set = System.getenv(variable);
        return set == null ? ask(prompt) : set;
    }

    /** Asked for without showing it on a terminal; else the next line of standard input. */
    static String ask(String prompt) {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("%s: ", prompt);
            return typed == null ? missing(prompt) : new String(typed);
        }
        try {
            String line = INPUT.readLine();
            return line == null ? missing(prompt) : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String missing(String prompt) {
        throw new StartRefused(prompt + ": nothing was given on standard input.");
    }
}
