package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.security.Account;
import org.stewardledger.api.security.Accounts;
import org.stewardledger.api.security.Identified;
import org.stewardledger.api.security.LoginName;
import org.stewardledger.api.security.Operating;
import org.stewardledger.api.security.Password;

/** The door for accounts: operators make them, and everybody sees their own. */
@RestController
@RequestMapping("/api/v1/accounts")
final class AccountsDoor {

    private static final int LONGEST_BODY = 4 * 1024;

    private final Accounts accounts;
    private final Operating operating;
    private final JsonBodies bodies;

    AccountsDoor(Accounts accounts, Operating operating, JsonBodies bodies) {
        this.accounts = accounts;
        this.operating = operating;
        this.bodies = bodies;
    }

    /**
     * An account to be made.
     *
     * @param name     what it is called
     * @param password at least 12 characters and at most 72 bytes
     * @param person   whose it is; a new person when left out
     * @param auditor  whether the person reads the whole ledger; not, when left out
     */
    record NewAccount(String name, String password, Optional<PersonId> person, Optional<Boolean> auditor) {}

    /**
     * An account.
     *
     * @param name     what it is called
     * @param person   whose it is; by this identifier acts name the person
     * @param auditor  whether the person reads the whole ledger
     * @param operator whether the person operates the ledger
     */
    record AccountShown(String name, UUID person, boolean auditor, boolean operator) {}

    /** The account of whoever asks. */
    @GetMapping(path = "/me", produces = MediaType.APPLICATION_JSON_VALUE)
    AccountShown own(@AuthenticationPrincipal Identified who) {
        return shown(who.account());
    }

    /** Makes an account. Refuses, in this order: ACCESS_DENIED, REQUEST_INVALID, ACCOUNT_TAKEN. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AccountShown make(@AuthenticationPrincipal Identified who, HttpServletRequest request) throws IOException {
        if (!operating.by(who.account().person())) {
            throw new Refused(ProblemCode.ACCESS_DENIED, "Only operators of the ledger make accounts.");
        }
        NewAccount wanted = bodies.read(Bodies.read(request, LONGEST_BODY), NewAccount.class);
        Account account = new Account(
                bodies.value("/name", () -> LoginName.typed(wanted.name())),
                wanted.person().orElseGet(() -> new PersonId(UUID.randomUUID())),
                wanted.auditor().orElse(false),
                false);
        Password password = bodies.value("/password", () -> new Password(wanted.password()));
        if (!accounts.add(account, password)) {
            throw new Refused(ProblemCode.ACCOUNT_TAKEN, "This name or this person has an account already.");
        }
        return shown(account);
    }

    private AccountShown shown(Account account) {
        return new AccountShown(
                account.name().value(), account.person().value(), account.auditor(), operating.by(account.person()));
    }
}
