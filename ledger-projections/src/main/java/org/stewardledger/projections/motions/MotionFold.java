package org.stewardledger.projections.motions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.FacilitatorDismissed;
import org.stewardledger.partnership.Matter;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionConsented;
import org.stewardledger.partnership.MotionObjected;
import org.stewardledger.partnership.MotionProposed;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.MotionWithdrawn;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.motions.Motion.Party;
import org.stewardledger.projections.motions.Motion.Saying;
import org.stewardledger.projections.motions.Motion.Standing;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.PersonNames;
import org.stewardledger.projections.told.Story;

/** What was put to all members, from what was told. */
public final class MotionFold {

    /** A motion in the making. */
    private static final class Course {
        private final Recorded<MotionProposed> proposed;
        private final Map<PartnerId, Party> parties = new LinkedHashMap<>();
        private Standing standing = Standing.PROPOSED;
        private Optional<Origin> settled = Optional.empty();

        Course(Recorded<MotionProposed> proposed) {
            this.proposed = proposed;
        }

        MotionSubject subject() {
            return proposed.event().matter().subject();
        }
    }

    private final Story story;
    private final PersonNames persons;
    private final List<Course> courses = new ArrayList<>();

    private MotionFold(Story story) {
        this.story = story;
        this.persons = PersonNames.in(story);
    }

    /** Everything put to all, in the order in which it was put. The story must hold what partnerships tell. */
    public static List<Motion> of(Story story) {
        MotionFold fold = new MotionFold(story);
        story.all(PartnershipEvent.class).forEach(fold::apply);
        return fold.courses.stream().map(fold::motion).toList();
    }

    private void apply(Recorded<PartnershipEvent> recorded) {
        switch (recorded.event()) {
            case MotionProposed proposed -> propose(recorded.as(MotionProposed.class));
            case MotionConsented said ->
                at(said.subject(), said.version(), course -> say(course, said.by(), Saying.CONSENTED, recorded));
            case MotionObjected said ->
                at(said.subject(), said.version(), course -> say(course, said.by(), Saying.OBJECTED, recorded));
            case MotionWithdrawn said ->
                at(said.subject(), said.version(), course -> course.standing = Standing.WITHDRAWN);
            case MotionCarried carried -> at(carried.subject(), carried.version(), course -> carry(course, recorded));
            case FacilitatorDismissed dismissed -> end(MotionSubject.FACILITATOR);
            case PartnerWithdrew withdrew -> leave(withdrew.partnerId(), recorded);
            default -> {}
        }
    }

    private void propose(Recorded<MotionProposed> recorded) {
        Course course = new Course(recorded);
        courses.stream()
                .filter(one -> one.subject() == course.subject() && one.standing == Standing.PROPOSED)
                .forEach(one -> one.standing = Standing.LAPSED);
        recorded.event()
                .parties()
                .forEach(party -> course.parties.put(
                        story.kept(party),
                        new Party(story.named(party), Saying.NOTHING_YET, Optional.empty(), Optional.empty())));
        say(course, recorded.event().by(), Saying.CONSENTED, recorded);
        courses.add(course);
    }

    private void say(Course course, PartnerId by, Saying said, Recorded<?> recorded) {
        Party party = new Party(story.named(by), said, recorded.reason(), Optional.of(Origin.of(recorded)));
        course.parties.put(story.kept(by), party);
    }

    private void carry(Course course, Recorded<?> recorded) {
        end(course.subject());
        course.standing = Standing.STANDS;
        course.settled = Optional.of(Origin.of(recorded));
    }

    private void end(MotionSubject subject) {
        courses.stream()
                .filter(one -> one.subject() == subject && one.standing == Standing.STANDS)
                .forEach(one -> one.standing = Standing.STOOD);
    }

    private void leave(PartnerId partner, Recorded<?> recorded) {
        courses.stream()
                .filter(one -> one.standing == Standing.PROPOSED && one.parties.containsKey(story.kept(partner)))
                .forEach(one -> say(one, partner, Saying.LEFT, recorded));
    }

    private void at(MotionSubject subject, int version, Consumer<Course> change) {
        courses.stream()
                .filter(one -> one.subject() == subject && one.proposed.event().version() == version)
                .forEach(change);
    }

    private Motion motion(Course course) {
        MotionProposed proposed = course.proposed.event();
        return new Motion(
                course.subject(),
                proposed.version(),
                words(proposed.matter()),
                proposed.matter() instanceof Matter.Facilitator one
                        ? Optional.of(persons.of(one.person()))
                        : Optional.empty(),
                course.standing,
                story.named(proposed.by()),
                course.parties.values().stream()
                        .sorted(Comparator.comparing(Party::partner, Names.byName()))
                        .toList(),
                Origin.of(course.proposed),
                course.settled);
    }

    private static Optional<String> words(Matter matter) {
        return switch (matter) {
            case Matter.Problem problem -> Optional.of(problem.text());
            case Matter.Process process -> Optional.of(process.text());
            case Matter.Facilitator facilitator -> Optional.empty();
            case Matter.Closing closing -> Optional.empty();
        };
    }
}
