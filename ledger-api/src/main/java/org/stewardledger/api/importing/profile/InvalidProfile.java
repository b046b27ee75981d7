package org.stewardledger.api.importing.profile;

import java.util.List;

/** A mapping profile that cannot be used; says every mistake found in it, with its line. */
public final class InvalidProfile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidProfile(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence a mistake: file, line, key and what is wrong. */
    public List<String> problems() {
        return problems;
    }
}
