package org.stewardledger.api.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stewardledger.api.http.Problem;

/** An address asks for something that does not exist or cannot be read; the message says what, to its reader. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    NotUnderstood(String detail) {
        super(detail, null, false, false);
        this.detail = detail;
    }

    /** The parameters of an address are not as they have to be. */
    static NotUnderstood parameters(List<Problem.Fault> faults) {
        return new NotUnderstood("In this address: "
                + faults.stream()
                        .map(fault -> "“" + fault.field() + "” " + fault.detail())
                        .collect(Collectors.joining("; "))
                + ".");
    }

    /** The parameters of an address cannot be read. */
    static NotUnderstood unreadable() {
        return new NotUnderstood("This address cannot be read: a % in it must come before two digits that make UTF-8.");
    }

    /** What a question answers; not understood where what was typed into it cannot be asked. */
    static <T> T unlessAnswered(Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException unfit) {
            throw new NotUnderstood("That cannot be asked: " + unfit.getMessage() + ".");
        }
    }

    /** What is wrong, in a sentence for the reader. */
    String detail() {
        return detail;
    }
}
