package org.stewardledger.api.measure;

import java.sql.SQLException;
import java.time.Duration;
import org.stewardledger.deciding.LedgerConfigurer.LookUps;
import org.stewardledger.projections.Views.ViewStatus;

/** Runs parts of rounds on one node, each beginning with its views current. */
final class Parts {

    /** A load of some length. */
    interface Work {
        Load.Result run() throws Exception;
    }

    private final MeasuredLedger node;
    private final Server server;
    private final long postmaster;

    Parts(MeasuredLedger node, Server server) throws SQLException {
        this.node = node;
        this.server = server;
        this.postmaster = server.postmaster();
    }

    Part run(Work work) throws Exception {
        node.catchUp();
        LookUps lookUps = node.lookUps();
        long fetched = server.eventsFetched();
        Cpu before = Cpu.now(postmaster);
        Load.Result load = work.run();
        long behind = behind();
        Duration caughtUp = behind == 0 ? Duration.ZERO : node.catchUp();
        Cpu used = Cpu.now(postmaster).since(before);
        LookUps after = node.lookUps();
        LookUps states = new LookUps(after.found() - lookUps.found(), after.missed() - lookUps.missed());
        return new Part(load, behind, caughtUp, states, server.eventsFetched() - fetched, used.per(load.done()));
    }

    private long behind() {
        long least = node.views().statuses().stream()
                .map(ViewStatus::currentTo)
                .mapToLong(current -> current.position())
                .min()
                .orElseThrow();
        return Math.max(0, node.journal().head() - least);
    }
}
