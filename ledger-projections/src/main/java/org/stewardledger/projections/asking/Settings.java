package org.stewardledger.projections.asking;

import java.util.HashMap;
import java.util.Map;
import org.stewardledger.act.PartnershipId;

/** The names and the calendar of each partnership that an answer touches, each asked for once. */
public final class Settings {

    private final Question question;
    private final Map<PartnershipId, Names> names = new HashMap<>();
    private final Map<PartnershipId, Calendar> calendars = new HashMap<>();

    /** For one question. */
    public Settings(Question question) {
        this.question = question;
    }

    /** The names in a partnership. */
    public Names names(PartnershipId partnership) {
        return names.computeIfAbsent(partnership, id -> Names.in(question, id));
    }

    /** The calendar of a partnership. */
    public Calendar calendar(PartnershipId partnership) {
        return calendars.computeIfAbsent(partnership, id -> Calendar.in(question, id));
    }
}
