package org.stewardledger.projections.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.act.Visibility;
import org.stewardledger.projections.Stage;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.UnderAgreement;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * A promise as far as its events go. Changed in place, by {@link CourseFold} only. Until something opens it there is
 * nothing to show.
 */
public final class Course {

    final boolean remembersRemarks;
    Optional<Opened> opened = Optional.empty();
    Optional<UnderAgreement> under = Optional.empty();
    Optional<Made> made = Optional.empty();
    Optional<Ending> ending = Optional.empty();
    Optional<Pending> pending = Optional.empty();
    final List<Change> changes = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final Set<PartnerId> promised = new LinkedHashSet<>();
    SortedSet<PartnerId> bearers = new TreeSet<>();
    SortedSet<PartnerId> promisees = new TreeSet<>();
    Optional<Instant> reportedAt = Optional.empty();
    boolean atRisk;
    boolean breached;
    final Set<PartnerId> harmed = new TreeSet<>();
    boolean repairAccepted;
    boolean hadDue;

    /**
     * What opened the promise.
     *
     * @param stage    how far it has come
     * @param proposal what was proposed between whom
     * @param terms    the terms in force, or on the table
     * @param seenBy   who may see it
     * @param spelling the promisor as the source spells it; empty for a spoken promise
     * @param position the event
     */
    public record Opened(
            Stage stage,
            Proposal proposal,
            InForce terms,
            Visibility seenBy,
            Optional<Text> spelling,
            boolean transcribed,
            long position) {

        Opened at(Stage next) {
            return new Opened(next, proposal, terms, seenBy, spelling, transcribed, position);
        }

        Opened on(Terms other, int version, Recorded<?> event) {
            InForce next = new InForce(other, version, event.position());
            return new Opened(stage, proposal, next, seenBy, spelling, transcribed, position);
        }
    }

    /**
     * How it came to be a promise.
     *
     * @param firstDue    when it was first to fall due
     * @param effectiveAt when it was promised
     * @param knownAt     when that was known
     * @param position    the event
     */
    public record Made(Due firstDue, Instant effectiveAt, Instant knownAt, long position) {}

    /**
     * A promise without any event yet.
     *
     * @param remembersRemarks whether what partners said is kept as well, which only the single promise shows
     */
    public Course(boolean remembersRemarks) {
        this.remembersRemarks = remembersRemarks;
    }

    /** What opened it; empty while nothing did. */
    public Optional<Opened> opened() {
        return opened;
    }

    /** The agreement it is under: the one it was begun under, or else the first that brought it terms. */
    public Optional<UnderAgreement> under() {
        return under;
    }

    /** How it came to be a promise; empty while it is none. */
    public Optional<Made> made() {
        return made;
    }

    /** What ended it or put it off; empty while nothing did. */
    public Optional<Ending> ending() {
        return ending;
    }

    /** New terms that wait for consent; empty when none do. */
    public Optional<Pending> pending() {
        return pending;
    }

    /** Every change of the terms in force, in order. */
    public List<Change> changes() {
        return changes;
    }

    /** What partners said of it, in order; empty unless it is remembered. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** Which of the promisors have promised. */
    public Set<PartnerId> promised() {
        return promised;
    }

    /** Who bears it. */
    public SortedSet<PartnerId> bearers() {
        return bearers;
    }

    /** To whom it is made; empty when to the partnership. */
    public SortedSet<PartnerId> promisees() {
        return promisees;
    }

    /** Whether it was reported complete and the promisees have not all answered. */
    public boolean reported() {
        return reportedAt.isPresent() && ending.isEmpty();
    }

    /** Whether a warning stands that it is at risk. */
    public boolean atRisk() {
        return atRisk && ending.isEmpty();
    }

    /** Whether anyone judged it broken; nothing erases that but that it was said by mistake. */
    public boolean breached() {
        return breached;
    }

    /**
     * Whether a repair was accepted since it was judged broken last, and by each promisee that ever judged it so; an
     * assessor that did is not harmed.
     */
    public boolean repaired() {
        return repairAccepted && harmed.isEmpty();
    }

    /** Whether it ever had a due date since it is a promise. */
    public boolean hadDue() {
        return hadDue;
    }

    /** The events that it was made by, changed by and ended by, ascending. */
    public List<Long> positions() {
        SortedSet<Long> positions = new TreeSet<>();
        made.ifPresentOrElse(
                promise -> positions.add(promise.position()),
                () -> opened.ifPresent(open -> positions.add(open.position())));
        changes.forEach(change -> positions.add(change.position()));
        ending.ifPresent(end -> positions.add(end.position()));
        return List.copyOf(positions);
    }
}
