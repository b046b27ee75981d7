package org.stewardledger.api.wiring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.StartRefused;
import org.stewardledger.api.importing.ImportConfiguration;
import org.stewardledger.api.importing.ImportRequest;
import org.stewardledger.api.importing.ImportResult;
import org.stewardledger.api.importing.Progress;
import org.stewardledger.api.security.Account;
import org.stewardledger.api.security.Accounts;
import org.stewardledger.api.security.AccountsConfiguration;
import org.stewardledger.api.security.LoginName;

/** The ledger without its doors, for whoever imports with the database at hand. */
@Configuration(proxyBeanMethods = false)
@Import({DatabaseConfiguration.class, LedgerConfiguration.class, AccountsConfiguration.class, ImportConfiguration.class
})
public class Importing {

    private final org.stewardledger.api.importing.Import imports;
    private final Accounts accounts;

    Importing(org.stewardledger.api.importing.Import imports, Accounts accounts) {
        this.imports = imports;
        this.accounts = accounts;
    }

    /** The person whose account it is. Refuses when there is no such account. */
    public PersonId person(String account) {
        try {
            return accounts.find(LoginName.typed(account))
                    .map(Account::person)
                    .orElseThrow(() -> new StartRefused("There is no account " + account
                            + " here; make one with: ledger account add " + account + " --operator"));
        } catch (IllegalArgumentException unfit) {
            throw new StartRefused("There is no account " + account + ": " + unfit.getMessage() + ".", unfit);
        }
    }

    /** Imports. */
    public ImportResult run(ImportRequest request, Progress progress) {
        return imports.run(request, progress);
    }
}
