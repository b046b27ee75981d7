package org.stewardledger.api.sample;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stewardledger.api.importing.Import;
import org.stewardledger.api.importing.ImportResult;
import org.stewardledger.api.importing.KubernetesHistory;
import org.stewardledger.api.importing.Progress;

/**
 * The sample: accounts to look at it with, and a real history, which is imported like any other. Loading that was cut
 * off goes on where it was; loading that came to its end is never done again.
 */
final class Sample {

    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

    private static final String HISTORY = "kubernetes";

    private final SampleAccounts accounts;
    private final LoadedSamples loaded;
    private final Import imports;
    private final Stopping stopping;

    Sample(SampleAccounts accounts, LoadedSamples loaded, Import imports, Stopping stopping) {
        this.accounts = accounts;
        this.loaded = loaded;
        this.imports = imports;
        this.stopping = stopping;
    }

    /**
     * Brings what is missing; does nothing where it is complete.
     *
     * @return false when the program was told to stop before that
     */
    boolean load(ProgressLine line) {
        accounts.make();
        if (loaded.has(HISTORY)) {
            return true;
        }
        boolean complete = stopping.unlessStopped(() -> importHistory(line));
        line.end();
        return complete;
    }

    private void importHistory(ProgressLine line) {
        Progress progress = step -> {
            stopping.check();
            line.show(step);
        };
        ImportResult result = imports.run(
                KubernetesHistory.request(
                        accounts.person(SampleAccounts.OPERATOR), accounts.person(SampleAccounts.REGISTRAR)),
                progress);
        if (!result.complete()) {
            LOG.error(
                    "{} lines of the sample were refused, such as {}",
                    result.badLines().size(),
                    first(result));
        }
        loaded.add(HISTORY);
    }

    private static List<?> first(ImportResult result) {
        return result.badLines().stream().limit(1).toList();
    }

    SampleAccounts accounts() {
        return accounts;
    }
}
