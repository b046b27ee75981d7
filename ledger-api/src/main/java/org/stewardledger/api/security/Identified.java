package org.stewardledger.api.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account with what proves it, as Spring Security handles it. */
public final class Identified implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final String name;
    private final String passwordHash;

    Identified(Account account, String passwordHash) {
        this.account = account;
        this.name = account.name().value();
        this.passwordHash = passwordHash;
    }

    /** The account. */
    public Account account() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return name;
    }
}
