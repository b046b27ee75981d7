package org.stewardledger.api.http;

import java.util.List;

/** A request that is answered with a problem of the doors; carries no stack trace, since it is an answer, not a bug. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Problem.Fault> faults;

    /** Refuses for one reason. */
    public Refused(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    /** Refuses for the faults found in the request. */
    public Refused(ProblemCode code, String detail, List<Problem.Fault> faults) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /** Refuses a parameter or header. */
    public static Refused parameter(String name, String detail) {
        return new Refused(
                ProblemCode.REQUEST_INVALID,
                "The parameter " + name + " " + detail + ".",
                List.of(new Problem.Fault(name, detail)));
    }

    /** Refuses parameters for the faults found in them. */
    public static Refused parameters(List<Problem.Fault> faults) {
        return faults.size() == 1
                ? parameter(faults.getFirst().field(), faults.getFirst().detail())
                : new Refused(ProblemCode.REQUEST_INVALID, "Some parameters are not as they have to be.", faults);
    }

    /** Refuses parameters that cannot be read at all. */
    public static Refused unreadable() {
        return new Refused(
                ProblemCode.REQUEST_MALFORMED, "The parameters cannot be read: they must be UTF-8, percent-encoded.");
    }

    /** Refuses what is not there, or not for whoever asks: the two are never told apart. */
    public static Refused unknown(String what) {
        return new Refused(ProblemCode.RESOURCE_UNKNOWN, "There is no such " + what + ".");
    }

    ProblemCode code() {
        return code;
    }

    List<Problem.Fault> faults() {
        return faults;
    }
}
