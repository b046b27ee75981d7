package org.stewardledger.api.cli;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.stewardledger.api.LedgerApplication;
import org.stewardledger.api.StartRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** The program: without a verb it starts the ledger. */
@Command(
        name = "ledger",
        description = "Keeps who promised what to whom, and what became of it.",
        mixinStandardHelpOptions = true,
        versionProvider = LedgerProgram.Version.class,
        subcommands = {StartVerb.class, AccountVerb.class, ImportVerb.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:a bug of the program; what it printed helps to find it",
            "2:it could not start or go on, for the reason it said",
            "3:done in part: some lines or acts were refused"
        })
public final class LedgerProgram implements Callable<Integer> {

    /** All went well. */
    public static final int WELL = 0;

    /** It could not start or go on, for a reason that it said. */
    public static final int REFUSED = 2;

    /** Done in part. */
    public static final int IN_PART = 3;

    @Mixin
    private final Listening listening = new Listening();

    private LedgerProgram() {}

    /** Runs a verb to its end and answers its exit code. */
    public static int run(List<String> arguments) {
        return new CommandLine(new LedgerProgram())
                .registerConverter(UUID.class, LedgerProgram::uuid)
                .setParameterExceptionHandler(LedgerProgram::misused)
                .setExecutionExceptionHandler(LedgerProgram::failed)
                .execute(arguments.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        return new StartVerb(listening).call();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no UUID");
        }
    }

    private static int misused(CommandLine.ParameterException misuse, String... arguments) {
        misuse.getCommandLine().getErr().println("ledger: " + misuse.getMessage());
        misuse.getCommandLine().getErr().println("Try 'ledger --help'.");
        return REFUSED;
    }

    /** A known reason is one sentence; anything else is a bug and keeps its stack trace. */
    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        StartRefused refused = Sentences.of(failure);
        if (refused == null) {
            throw failure;
        }
        line.getErr().println("ledger: " + refused.getMessage());
        return REFUSED;
    }

    /** Tells the version that the build put into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = LedgerApplication.class.getPackage().getImplementationVersion();
            return new String[] {"Stewardship Ledger " + (version == null ? "(not packaged)" : version)};
        }
    }
}
