package org.stewardledger.api.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.StartRefused;
import org.stewardledger.api.importing.ImportRequest;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.importing.ImportStopped;
import org.stewardledger.api.importing.Imported;
import org.stewardledger.api.importing.SourceFile;
import org.stewardledger.api.wiring.Importing;
import org.stewardledger.journal.LedgerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Imports a history: through a running ledger, or in the database itself while there is none. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports facts about a partnership from files, as a mapping profile says"
                    + " (docs/reference/import-profile.md).",
            "Importing the same again changes nothing. With --user it is done through a running ledger. Without, it is"
                    + " done in the database itself, with the same LEDGER_ variables as 'ledger start'."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything went in",
            "1:a bug of the program; what it printed helps to find it",
            "2:nothing was imported, for the reason it said",
            "3:some lines could not be used; the rest went in"
        })
final class ImportVerb implements Callable<Integer> {

    @Option(names = "--profile", required = true, description = "The mapping profile (YAML).")
    private Path profile = Path.of("");

    @Option(names = "--facts", arity = "1..*", description = "Files of facts (JSON Lines).")
    private List<Path> facts = new ArrayList<>();

    @Option(names = "--milestones", arity = "1..*", description = "Files of milestones (JSON, JSON Lines or CSV).")
    private List<Path> milestones = new ArrayList<>();

    @Option(names = "--dry-run", description = "Tell what would be added, corrected and taken back; write nothing.")
    private boolean dryRun;

    @Option(names = "--strict", description = "All or nothing: one bad line, and nothing is imported.")
    private boolean strict;

    @Option(
            names = "--apply-profile-change",
            description = "Where the profile has changed since the last import, change what is on record accordingly.")
    private boolean applyProfileChange;

    @Option(names = "--as", description = "Without --user: name of the account whose person is the registrar.")
    private @Nullable String as;

    @Mixin
    private RunningLedger running = new RunningLedger();

    @Override
    public Integer call() {
        if (running.named() == (as != null)) {
            throw new StartRefused("Name the account of the registrar: with --user to import through a running ledger,"
                    + " or with --as to import while none is running.");
        }
        Mode mode = new Mode(dryRun, strict, applyProfileChange);
        Imported imported = running.named() ? overHttp(mode) : inDatabase(String.valueOf(as), mode);
        ImportReport.print(imported, System.out, System.err);
        return imported.complete() ? LedgerProgram.WELL : LedgerProgram.IN_PART;
    }

    private Imported overHttp(Mode mode) {
        FormBody form = new FormBody();
        form.add("profile", read(profile));
        facts.forEach(path -> form.add("facts", read(path)));
        milestones.forEach(path -> form.add("milestones", read(path)));
        String path = "/api/v1/imports?dryRun=" + mode.dryRun() + "&strict=" + mode.strict() + "&applyProfileChange="
                + mode.applyProfileChange();
        return LedgerJson.mapper().readValue(running.post(path, form.mediaType(), form.publisher()), Imported.class);
    }

    private Imported inDatabase(String account, Mode mode) {
        SourceFile yaml = read(profile);
        List<SourceFile> lines = facts.stream().map(ImportVerb::read).toList();
        List<SourceFile> named = milestones.stream().map(ImportVerb::read).toList();
        SpringApplication application = new SpringApplication(Importing.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext database = application.run()) {
            Importing importing = database.getBean(Importing.class);
            PersonId registrar = importing.person(account);
            ImportRequest request = new ImportRequest(yaml, lines, named, registrar, registrar, mode);
            return Imported.of(importing.run(request, step -> ImportReport.tell(step, System.err)));
        } catch (ImportStopped stopped) {
            throw new StartRefused(
                    "Nothing was imported: " + stopped.getMessage() + "." + Sentences.below(stopped.details()),
                    stopped);
        }
    }

    private static SourceFile read(Path path) {
        try {
            return SourceFile.read(path);
        } catch (UncheckedIOException unreadable) {
            throw new StartRefused("The file " + path + " cannot be read.", unreadable);
        }
    }
}
