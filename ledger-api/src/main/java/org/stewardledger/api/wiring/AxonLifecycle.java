package org.stewardledger.api.wiring;

import org.axonframework.common.configuration.AxonConfiguration;
import org.springframework.context.SmartLifecycle;

/**
 * Starts Axon before anything sends acts, and stops it when nothing does any more: web servers stop first, because
 * their phases are higher; the journal and the database after all phases, because they are beans that this needs.
 */
final class AxonLifecycle implements SmartLifecycle {

    /** The phase of what takes acts. */
    static final int PHASE = 1_000;

    private final AxonConfiguration axon;
    private volatile boolean running;

    AxonLifecycle(AxonConfiguration axon) {
        this.axon = axon;
    }

    @Override
    public void start() {
        axon.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        axon.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
