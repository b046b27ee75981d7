package org.stewardledger.api.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.importing.ImportRequest.Mode;

/** The history that ships with the ledger: what the groups of Kubernetes promised for which release. */
public final class KubernetesHistory {

    private static final String DIRECTORY = "/sample/kubernetes/";

    private KubernetesHistory() {}

    /** Everything of it, to be imported. */
    public static ImportRequest request(PersonId operator, PersonId registrar) {
        return new ImportRequest(
                file("kubernetes.yaml"),
                Stream.of("events.jsonl", "extra.jsonl", "acceptances.jsonl")
                        .map(KubernetesHistory::file)
                        .toList(),
                List.of(file("releases.json")),
                operator,
                registrar,
                Mode.plain());
    }

    /** One file of it. */
    static SourceFile file(String name) {
        try (InputStream stream = KubernetesHistory.class.getResourceAsStream(DIRECTORY + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + DIRECTORY + name);
            }
            return new SourceFile(name, stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
