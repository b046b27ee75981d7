package org.stewardledger.api.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.partnerships.MilestoneRow;

/**
 * What surrounds the content of every page.
 *
 * @param title     what the page is about
 * @param home      the list of partnerships
 * @param trail     the pages above it
 * @param tabs      the parts of the partnership
 * @param times     the form for the two times
 * @param currentTo how far in the ledger the answers go, in a sentence
 */
record Frame(String title, String home, List<Link> trail, List<Tab> tabs, TimesForm times, String currentTo) {

    /**
     * A part of the partnership.
     *
     * @param text what it is called
     * @param href its address
     * @param here whether the page belongs to it
     */
    record Tab(String text, String href, boolean here) {}

    /** The frame of a page in a partnership. */
    static Frame in(Visit visit, Place place, List<MilestoneRow> milestones, CurrentTo currentTo) {
        List<String> names = milestones.stream()
                .filter(milestone -> milestone.date().isPresent())
                .map(MilestoneRow::name)
                .toList();
        return new Frame(
                place.title(),
                visit.links().home(),
                place.trail(),
                tabs(visit, place),
                TimesForm.of(visit.standpoint(), visit.asOf(), visit.zone(), place, names),
                sentence(currentTo, visit.zone()));
    }

    /** The frame of a page that belongs to no partnership. */
    static Frame outside(Standpoint standpoint, AsOf asOf, Place place, CurrentTo currentTo) {
        return new Frame(
                place.title(),
                new Links(standpoint).home(),
                List.of(),
                List.of(),
                TimesForm.of(standpoint, asOf, ZoneOffset.UTC, place, List.of()),
                sentence(currentTo, ZoneOffset.UTC));
    }

    private static List<Tab> tabs(Visit visit, Place place) {
        String base = "/partnerships/" + visit.partnership().partnership();
        return Stream.of(Place.Section.values())
                .map(section -> new Tab(
                        section.text(),
                        visit.links().to(base + section.path()),
                        place.section().filter(section::equals).isPresent()))
                .toList();
    }

    private static String sentence(CurrentTo currentTo, ZoneId zone) {
        return currentTo
                .recordedAt()
                .map(at -> "Current to entry " + Wording.number(currentTo.position()) + " of the ledger, recorded "
                        + When.of(at, zone).text() + ".")
                .orElse("Nothing is recorded yet.");
    }
}
