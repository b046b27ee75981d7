package org.stewardledger.api.importing.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stewardledger.api.importing.profile.DueRules;
import org.stewardledger.api.importing.profile.DueRules.DueReading;
import org.stewardledger.api.importing.profile.DueRules.Unreadable;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.MilestoneRules.Unnamed;
import org.stewardledger.terms.Due;

/** Reads the due dates of facts as the profile says. */
final class DueDates {

    private static final String FIELD = "due";
    private static final Pattern QUARTER_LAST = Pattern.compile("(\\d{4})[-/ ]?[Qq]([1-4])");
    private static final Pattern QUARTER_FIRST = Pattern.compile("[Qq]([1-4])[-/ ]?(\\d{4})");
    private static final int MONTHS_IN_QUARTER = 3;

    private final DueRules rules;
    private final Unnamed unnamed;
    private final Milestones milestones;
    private final Names names;
    private final Times times;

    DueDates(MappingProfile profile, Milestones milestones, Names names) {
        this.rules = profile.dues();
        this.unnamed = profile.milestones().unnamed();
        this.milestones = milestones;
        this.names = names;
        this.times = new Times(profile.partnership().zone());
    }

    /** The due date of a line; one without a value, or that the profile lets pass unread, is no due date. */
    StatedDue read(Fact fact) {
        Optional<String> written = fact.text(FIELD);
        if (written.isEmpty()) {
            return new StatedDue(Due.none(), Optional.empty(), fact.raw());
        }
        String text = written.get();
        for (DueReading reading : rules.readAs()) {
            Optional<StatedDue> read = read(reading, text);
            if (read.isPresent()) {
                StatedDue due = read.get();
                return new StatedDue(due.due(), due.milestone(), fact.raw().or(due::spelling));
            }
        }
        if (rules.unreadable() == Unreadable.BAD_LINE) {
            throw new UnusableFact("due '" + Readable.shortened(text) + "' is neither a known milestone nor a date");
        }
        return new StatedDue(Due.none(), Optional.empty(), fact.raw().or(() -> written));
    }

    private Optional<StatedDue> read(DueReading reading, String text) {
        return switch (reading) {
            case MILESTONE -> milestone(text);
            case DATE -> day(text);
            case MONTH -> lastDay(text, () -> YearMonth.parse(text).atEndOfMonth());
            case QUARTER -> quarter(text);
            case YEAR ->
                lastDay(text, () -> Year.parse(text).atMonth(Month.DECEMBER).atEndOfMonth());
        };
    }

    private Optional<StatedDue> milestone(String text) {
        boolean looksLikeOne = rules.milestoneNames()
                .filter(names -> names.matcher(text).matches())
                .isPresent();
        if (!milestones.has(text) && looksLikeOne && unnamed == Unnamed.BAD_LINE) {
            throw new UnusableFact(
                    "due '" + Readable.shortened(text) + "' is a milestone that no milestone file names");
        }
        return milestones.has(text) || looksLikeOne
                ? Optional.of(new StatedDue(
                        Due.at(names.milestone(Readable.name(FIELD, text))), Optional.of(text), Optional.empty()))
                : Optional.empty();
    }

    private Optional<StatedDue> day(String text) {
        Optional<StatedDue> formatted =
                rules.dateFormat().flatMap(format -> lastDay(text, () -> LocalDate.parse(text, format.formatter())));
        if (formatted.isPresent()) {
            return formatted;
        }
        return times.isDay(text)
                ? dated(() -> LocalDate.parse(text)).map(day -> on(day, Optional.empty()))
                : lastDay(text, () -> times.dayOf(times.time(FIELD, text)));
    }

    private static Optional<StatedDue> quarter(String text) {
        Matcher yearFirst = QUARTER_LAST.matcher(text);
        Matcher quarterFirst = QUARTER_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return lastDay(text, () -> endOf(yearFirst.group(1), yearFirst.group(2)));
        }
        return quarterFirst.matches()
                ? lastDay(text, () -> endOf(quarterFirst.group(2), quarterFirst.group(1)))
                : Optional.empty();
    }

    private static LocalDate endOf(String year, String quarter) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(quarter) * MONTHS_IN_QUARTER)
                .atEndOfMonth();
    }

    private static Optional<StatedDue> lastDay(String text, Reading reading) {
        return dated(reading).map(day -> on(day, Optional.of(text)));
    }

    private static StatedDue on(LocalDate day, Optional<String> spelling) {
        return new StatedDue(Due.on(day), Optional.empty(), spelling);
    }

    private static Optional<LocalDate> dated(Reading reading) {
        try {
            return Optional.of(Times.kept(reading.read()));
        } catch (DateTimeException | UnusableFact unfit) {
            return Optional.empty();
        }
    }

    /** Reads a day, or throws where the text is none. */
    private interface Reading {
        LocalDate read();
    }
}
