package org.stewardledger.api.wiring;

import org.springframework.context.SmartLifecycle;
import org.stewardledger.projections.Views;

/** Has the views follow the ledger while the program runs; they stop after web servers and before Axon. */
final class ViewsLifecycle implements SmartLifecycle {

    private final Views views;
    private volatile boolean running;

    ViewsLifecycle(Views views) {
        this.views = views;
    }

    @Override
    public void start() {
        views.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        views.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE + 1;
    }
}
