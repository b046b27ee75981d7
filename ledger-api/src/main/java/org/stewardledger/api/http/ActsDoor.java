package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.act.CommandId;
import org.stewardledger.api.security.Identified;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.deciding.Receipt;

/** The one door for acts. */
@RestController
@RequestMapping("/api/v1/acts")
final class ActsDoor {

    /** The longest body of an act, in bytes; an event holds at most 65,535. */
    static final int LONGEST_BODY = 256 * 1024;

    private final Ledger ledger;
    private final ActBodies bodies;
    private final ActCatalogue catalogue;

    ActsDoor(Ledger ledger, ActBodies bodies, ActCatalogue catalogue) {
        this.ledger = ledger;
        this.bodies = bodies;
        this.catalogue = catalogue;
    }

    /**
     * The ledger's answer to an act that it took.
     *
     * @param commandId     the act: the key it was sent with, or one made here
     * @param firstPosition position of its first event; 0 when the same fact was on record already
     * @param lastPosition  position of its last event; 0 likewise; reads take it as {@code atLeast}
     * @param recordedAt    when it was recorded, or found to be on record
     */
    record Taken(UUID commandId, long firstPosition, long lastPosition, Instant recordedAt) {}

    /** The acts there are, and the fields they take. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ActDescription.All list() {
        return ActDescription.all(catalogue);
    }

    /** One act, and the fields it takes. */
    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    ActDescription describe(@PathVariable String name) {
        return ActDescription.of(catalogue.required(name));
    }

    /**
     * Performs an act. Answers 201 when it was recorded, also when it is a repeat of one that was, and 200 when the
     * same fact was on record already and nothing was added.
     */
    @PostMapping(
            path = "/{name}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Taken> perform(
            @PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key,
            @AuthenticationPrincipal Identified who,
            HttpServletRequest request)
            throws IOException {
        CommandId command = key.map(ActsDoor::command).orElseGet(() -> new CommandId(UUID.randomUUID()));
        Receipt receipt = ledger.perform(bodies.read(
                name, Bodies.read(request, LONGEST_BODY), command, who.account().person()));
        Taken taken = new Taken(
                receipt.commandId().value(), receipt.firstPosition(), receipt.lastPosition(), receipt.recordedAt());
        return receipt.events() == 0
                ? ResponseEntity.ok(taken)
                : ResponseEntity.created(URI.create("/api/v1/history/" + receipt.firstPosition()))
                        .body(taken);
    }

    /** The key is a UUID, in quotes or not: as a structured field (RFC 8941) a string has them. */
    private static CommandId command(String key) {
        boolean quoted = key.length() > 2 && key.startsWith("\"") && key.endsWith("\"");
        String text = quoted ? key.substring(1, key.length() - 1) : key;
        TextKind.UUID.fault(text).ifPresent(fault -> {
            throw Refused.parameter("Idempotency-Key", fault);
        });
        return CommandId.of(text);
    }
}
