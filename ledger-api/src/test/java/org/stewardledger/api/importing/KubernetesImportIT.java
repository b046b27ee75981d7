package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KubernetesImportIT {

    private final ImportedLedger ledger = new ImportedLedger();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private static ImportRequest sample() {
        return KubernetesHistory.request(ImportedLedger.OPERATOR, ImportedLedger.REGISTRAR);
    }

    @Test
    void importsTheSampleOnceHoweverOftenItIsImported() {
        List<Progress.Step> steps = new ArrayList<>();
        long before = ledger.head();

        ImportResult first = ledger.imports().run(sample(), steps::add);
        long after = ledger.head();
        ImportResult second = ledger.run(sample());

        assertThat(first.badLines()).isEmpty();
        assertThat(first.facts()).isEqualTo(new ImportResult.Facts(7_725, 7_725, 0, 0, 20, 0));
        assertThat(first.acts().events()).isEqualTo(after - before - 1);
        assertThat(first.acts().added()).isEqualTo(Math.toIntExact(first.acts().events()));
        assertThat(steps.getLast().done()).isEqualTo(first.acts().added());
        assertThat(second.acts()).isEqualTo(new ImportResult.Acts(0, 0, 0, 0, 0));
        assertThat(ledger.head()).isEqualTo(after);
    }
}
