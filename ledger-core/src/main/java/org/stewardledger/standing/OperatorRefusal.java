package org.stewardledger.standing;

import org.stewardledger.act.Refusal;

/** Refusals of acts on who operates the ledger, in order of precedence. */
public enum OperatorRefusal implements Refusal {
    /** Only an operator appoints operators, once there is one. */
    NOT_OPERATOR("operator.not-operator", Kind.NO_STANDING);

    private final String code;
    private final Kind kind;

    OperatorRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
