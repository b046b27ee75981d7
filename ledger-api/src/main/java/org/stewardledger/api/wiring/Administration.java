package org.stewardledger.api.wiring;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.Speaker;
import org.stewardledger.api.StartRefused;
import org.stewardledger.api.security.Account;
import org.stewardledger.api.security.Accounts;
import org.stewardledger.api.security.AccountsConfiguration;
import org.stewardledger.api.security.Password;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.standing.AppointOperator;

/** The ledger without its doors, for whoever sets it up with the database at hand. */
@Configuration(proxyBeanMethods = false)
@Import({DatabaseConfiguration.class, LedgerConfiguration.class, AccountsConfiguration.class})
public class Administration {

    private final Ledger ledger;
    private final Accounts accounts;

    Administration(Ledger ledger, Accounts accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    /**
     * Makes an account, and appoints the first operator where that is wanted. Refuses when there is an operator
     * already, or when the name or the person has an account.
     */
    public void add(Account account, Password password, boolean operator) {
        StartRefused taken = new StartRefused(
                "The name " + account.name() + " or the person " + account.person() + " has an account already.");
        if (accounts.find(account.name()).isPresent()) {
            throw taken;
        }
        if (operator) {
            appoint(account);
        }
        if (!accounts.add(account, password)) {
            throw taken;
        }
    }

    /** An act of the person itself; sent again after an interruption it is the same act. */
    private void appoint(Account account) {
        byte[] name = ("first operator " + account.person()).getBytes(StandardCharsets.UTF_8);
        Envelope envelope = Envelope.of(new CommandId(UUID.nameUUIDFromBytes(name)), Speaker.alone(account.person()));
        try {
            ledger.perform(new Addressed(envelope, new AppointOperator(account.person())));
        } catch (ActRefused refused) {
            throw new StartRefused(
                    "The ledger refused: " + refused.getMessage() + " (" + refused.code() + ").", refused);
        }
    }
}
