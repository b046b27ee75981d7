package org.stewardledger.api.sample;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.api.embedded.LedgerHome;
import org.stewardledger.api.embedded.OwnerFile;
import org.stewardledger.api.embedded.Passwords;
import org.stewardledger.api.security.Account;
import org.stewardledger.api.security.Accounts;
import org.stewardledger.api.security.LoginName;
import org.stewardledger.api.security.Password;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.standing.AppointOperator;

/**
 * The accounts that come with the sample: an operator, a registrar and an auditor, with passwords made at the first
 * start and kept in a file that only its owner may read.
 */
public final class SampleAccounts {

    static final LoginName OPERATOR = new LoginName("operator");
    static final LoginName REGISTRAR = new LoginName("registrar");
    static final LoginName AUDITOR = new LoginName("auditor");

    private static final List<LoginName> ALL = List.of(OPERATOR, REGISTRAR, AUDITOR);
    private static final int PASSWORD_CHARACTERS = 16;

    private final LedgerHome home;
    private final Accounts accounts;
    private final Ledger ledger;

    /** Accounts to be made in a ledger that keeps its data here. */
    public SampleAccounts(LedgerHome home, Accounts accounts, Ledger ledger) {
        this.home = home;
        this.accounts = accounts;
        this.ledger = ledger;
    }

    /** Makes those that are missing, and has the operator appointed; does nothing where that is done. */
    void make() {
        Map<String, String> passwords = passwords();
        for (LoginName name : ALL) {
            if (accounts.find(name).isEmpty()) {
                Account account = new Account(name, new PersonId(UUID.randomUUID()), name.equals(AUDITOR), true);
                accounts.add(account, new Password(password(passwords, name)));
            }
        }
        appoint(person(OPERATOR));
    }

    private void appoint(PersonId operator) {
        byte[] command = ("sample operator " + operator).getBytes(StandardCharsets.UTF_8);
        Envelope envelope = Envelope.of(new CommandId(UUID.nameUUIDFromBytes(command)), Speaker.alone(operator));
        ledger.perform(new Addressed(envelope, new AppointOperator(operator)));
    }

    /** The person behind one of the accounts. */
    PersonId person(LoginName name) {
        return accounts.find(name)
                .map(Account::person)
                .orElseThrow(() -> new IllegalStateException("the sample account " + name + " was not made"));
    }

    /** The names and passwords, to be shown to whoever started the ledger. */
    Map<LoginName, String> shown() {
        Map<String, String> passwords = passwords();
        Map<LoginName, String> shown = new LinkedHashMap<>();
        ALL.forEach(name -> shown.put(name, password(passwords, name)));
        return shown;
    }

    private Map<String, String> passwords() {
        return OwnerFile.readOrMake(home.sampleAccounts(), () -> {
            SortedMap<String, String> made = new TreeMap<>();
            ALL.forEach(name -> made.put(name.value(), Passwords.random(PASSWORD_CHARACTERS)));
            return made;
        });
    }

    private static String password(Map<String, String> passwords, LoginName name) {
        String password = passwords.get(name.value());
        if (password == null) {
            throw new IllegalStateException("no password is kept for " + name);
        }
        return password;
    }
}
