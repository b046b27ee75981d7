package org.stewardledger.api;

import java.lang.reflect.InvocationTargetException;

/**
 * The first class of the program that runs: says plainly which Java is needed where the one at hand is too old,
 * and hands over to {@code LedgerApplication} otherwise.
 *
 * <p>Compiled for Java 17, unlike all else, and so names {@code LedgerApplication} only as text.
 */
public final class Launch {

    static final int NEEDED = 25;

    private static final int WRONG_JAVA = 2;

    private Launch() {}

    public static void main(String[] arguments) throws Exception {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Stewardship Ledger needs Java " + NEEDED + " or newer; this is Java " + found + " at "
                    + System.getProperty("java.home") + ".");
            System.exit(WRONG_JAVA);
        }
        try {
            Class.forName("org.stewardledger.api.LedgerApplication")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
