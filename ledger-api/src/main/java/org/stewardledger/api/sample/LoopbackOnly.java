package org.stewardledger.api.sample;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.SmartLifecycle;
import org.stewardledger.api.StartRefused;
import org.stewardledger.api.security.Accounts;

/** Keeps sample accounts, whose passwords were printed, from being reached from other machines. */
final class LoopbackOnly implements SmartLifecycle {

    /** After acts can be performed, before anything listens. */
    static final int PHASE = 10_000;

    private final String address;
    private final Accounts accounts;
    private final boolean sample;
    private boolean running;

    /**
     * A check before the ledger listens.
     *
     * @param address where it will listen
     * @param sample  whether this start brings the sample
     */
    LoopbackOnly(String address, Accounts accounts, boolean sample) {
        this.address = address;
        this.accounts = accounts;
        this.sample = sample;
    }

    @Override
    public void start() {
        if (!loopback()) {
            if (sample) {
                throw new StartRefused("The sample and its accounts are for this machine only: listen on 127.0.0.1,"
                        + " or set LEDGER_SAMPLE=false to start without them.");
            }
            if (accounts.anyOfTheSample()) {
                throw new StartRefused("This ledger has sample accounts, which are for this machine only: listen on"
                        + " 127.0.0.1, or name another data directory in LEDGER_HOME.");
            }
        }
        running = true;
    }

    private boolean loopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new StartRefused("The address " + address + " is not known here.", unknown);
        }
    }

    @Override
    public void stop() {
        running = false;
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
