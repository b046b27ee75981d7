package org.stewardledger.api.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.http.Problem.Fault;
import org.stewardledger.api.http.ProblemCode;
import org.stewardledger.api.http.Refused;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.security.Identified;

/** The door for histories from elsewhere. */
@RestController
@RequestMapping("/api/v1/imports")
final class ImportsDoor {

    private static final int MOST_FAULTS = 1_000;

    private final Import imports;

    ImportsDoor(Import imports) {
        this.imports = imports;
    }

    /**
     * Imports files of facts and milestones through a mapping profile; whoever sends them is the registrar. Forms the
     * partnership when it is not there and the registrar is also an operator. Refuses, in this order: REQUEST_INVALID,
     * IMPORT_PROFILE_INVALID, IMPORT_NO_STANDING, IMPORT_OTHER_PARTNERSHIP, IMPORT_RUNNING, IMPORT_PROFILE_CHANGED,
     * IMPORT_NOT_ALL.
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    Imported take(
            @RequestParam("profile") MultipartFile profile,
            @RequestParam(name = "facts", required = false) Optional<List<MultipartFile>> facts,
            @RequestParam(name = "milestones", required = false) Optional<List<MultipartFile>> milestones,
            @RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
            @RequestParam(name = "strict", defaultValue = "false") boolean strict,
            @RequestParam(name = "applyProfileChange", defaultValue = "false") boolean applyProfileChange,
            @AuthenticationPrincipal Identified who)
            throws IOException {
        PersonId registrar = who.account().person();
        ImportRequest request = new ImportRequest(
                file(profile),
                files(facts.orElse(List.of())),
                files(milestones.orElse(List.of())),
                registrar,
                registrar,
                new Mode(dryRun, strict, applyProfileChange));
        try {
            return Imported.of(imports.run(request, Progress.SILENT));
        } catch (ImportStopped stopped) {
            throw refused(stopped);
        }
    }

    private static List<SourceFile> files(List<MultipartFile> parts) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (MultipartFile part : parts) {
            files.add(file(part));
        }
        return files;
    }

    private static SourceFile file(MultipartFile part) throws IOException {
        String name = Optional.ofNullable(part.getOriginalFilename())
                .filter(given -> !given.isBlank())
                .orElseGet(part::getName);
        return new SourceFile(name, part.getBytes());
    }

    private static Refused refused(ImportStopped stopped) {
        List<Fault> faults = stopped.details().stream()
                .limit(MOST_FAULTS)
                .map(detail -> new Fault("", detail))
                .toList();
        return new Refused(code(stopped.why()), String.valueOf(stopped.getMessage()), faults);
    }

    private static ProblemCode code(ImportStopped.Why why) {
        return switch (why) {
            case PROFILE_INVALID -> ProblemCode.IMPORT_PROFILE_INVALID;
            case RUNNING -> ProblemCode.IMPORT_RUNNING;
            case OTHER_PARTNERSHIP -> ProblemCode.IMPORT_OTHER_PARTNERSHIP;
            case PROFILE_CHANGED -> ProblemCode.IMPORT_PROFILE_CHANGED;
            case NOT_ALL -> ProblemCode.IMPORT_NOT_ALL;
            case NO_STANDING -> ProblemCode.IMPORT_NO_STANDING;
        };
    }
}
