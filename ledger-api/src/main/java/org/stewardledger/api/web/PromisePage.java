package org.stewardledger.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stewardledger.act.FactClass;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.partnerships.MilestoneRow;
import org.stewardledger.projections.partnerships.PartnerRow;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.PromiseRow;

/**
 * One promise with its history.
 *
 * @param frame    what surrounds it
 * @param name     undertaking and deliverable, or what is promised
 * @param text     what is promised
 * @param became   what became of it
 * @param marks    the class of what it became, and whether it is known from a source
 * @param sentence what became of it, in a sentence
 * @param overlays what lies over that
 * @param facts    its parties and terms, one a line
 * @param proposed new terms that wait for consent; empty when none do
 * @param changes  every change of its terms
 * @param moves    every move of a milestone that it was due at
 * @param said     what partners said of it
 * @param corrected what was recorded of it by mistake
 * @param entries  everything recorded about it
 */
record PromisePage(
        Frame frame,
        String name,
        String text,
        Mark became,
        List<Mark> marks,
        String sentence,
        List<Mark> overlays,
        List<Fact> facts,
        Optional<Waiting> proposed,
        List<TermsChange> changes,
        List<MilestoneMoved> moves,
        List<Statement> said,
        List<Corrected> corrected,
        List<Entry> entries) {

    /** One thing to know of a promise; each of its parts may lead somewhere. */
    record Fact(String label, List<Part> parts) {

        static Fact of(String label, String text) {
            return new Fact(label, List.of(new Part(text, Optional.empty())));
        }
    }

    /** A text that may lead somewhere. */
    record Part(String text, Optional<String> href) {}

    /** New terms that wait for consent. */
    record Waiting(String by, String consented, String missing, List<TermsChange.Row> rows, long position) {}

    /**
     * What a partner declared or judged.
     *
     * @param words    who said what
     * @param marks    declaration or judgement; transcribed or spoken
     * @param spelling what the source says, as it spells it; empty for spoken ones
     * @param reason   why; empty when not given
     * @param evidence what was pointed at; empty when nothing
     * @param when     when it took effect
     * @param position the entry
     */
    record Statement(
            String words,
            List<Mark> marks,
            Optional<String> spelling,
            Optional<String> reason,
            Optional<String> evidence,
            When when,
            long position) {}

    /** The answers that this page shows. */
    record Answers(
            Answer<PromiseDetail> promise,
            List<HistoryRow> history,
            List<PartnerRow> partners,
            List<MilestoneRow> milestones) {}

    static PromisePage of(Visit visit, Answers answers) {
        PromiseDetail detail = answers.promise().value();
        PromiseRow row = detail.row();
        Place place = new Place(
                PromiseLine.name(row),
                "/promises/" + row.promise(),
                Map.of(),
                List.of(
                        new Link(visit.partnership().name(), visit.links().partnership(row.partnership())),
                        new Link("Promises", visit.links().promises(row.partnership(), Map.of()))),
                Optional.empty());
        People people = People.of(visit, answers.partners());
        return new PromisePage(
                Frame.in(visit, place, answers.milestones(), answers.promise().currentTo()),
                PromiseLine.name(row),
                row.terms().text(),
                PromiseLine.became(row),
                marks(detail, answers.history()),
                Outcomes.sentence(visit, detail),
                PromiseLine.overlays(row),
                PromiseFacts.of(visit, detail),
                detail.proposed().map(proposed -> waiting(row, proposed)),
                IntStream.range(0, detail.renegotiations().size())
                        .mapToObj(index -> TermsChange.of(
                                visit, index + 1, detail.renegotiations().get(index)))
                        .toList(),
                detail.milestoneMoves().stream()
                        .map(move -> MilestoneMoved.of(visit, row, move))
                        .toList(),
                detail.said().stream().map(said -> statement(visit, said)).toList(),
                detail.corrections().stream()
                        .map(correction -> Corrected.of(visit, correction, answers.history()))
                        .toList(),
                answers.history().stream()
                        .map(entry -> Entry.of(visit, people, entry))
                        .toList());
    }

    /** What ended a promise has the class of the entry that says so; what is derived is a fact. */
    private static List<Mark> marks(PromiseDetail detail, List<HistoryRow> history) {
        Optional<HistoryRow> ending = detail.outcome()
                .flatMap(ended -> history.stream()
                        .filter(row -> row.position() == ended.position())
                        .findFirst());
        return ending.map(row -> List.of(Mark.of(row.factClass()), Mark.of(row.transcribed())))
                .orElse(List.of(Mark.of(FactClass.FACT), Outcomes.DERIVED));
    }

    private static Waiting waiting(PromiseRow row, PromiseDetail.Proposed proposed) {
        List<Named> missing = proposed.parties().stream()
                .filter(party -> proposed.consented().stream()
                        .noneMatch(consented -> consented.kept().equals(party.kept())))
                .toList();
        return new Waiting(
                proposed.by().keptName(),
                PromiseLine.names(proposed.consented()),
                PromiseLine.names(missing),
                TermsChange.rows(row.terms(), proposed.terms()),
                proposed.position());
    }

    private static Statement statement(Visit visit, PromiseDetail.Said said) {
        String verdict =
                said.verdict().map(value -> ": " + Wording.verdict(value)).orElse("");
        Optional<String> evidence = said.evidence()
                .map(shown -> Stream.of(
                                Optional.of(shown.description()),
                                shown.link().map(Object::toString),
                                shown.sha256().map(digest -> "SHA-256 " + digest))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
        return new Statement(
                said.by().map(Wording::name).orElse("An observer") + " " + Wording.statement(said.what()) + verdict,
                List.of(Mark.of(Wording.classOf(said.what())), Mark.of(said.transcribed())),
                said.spelling(),
                said.reason(),
                evidence,
                visit.when(said.effectiveAt()),
                said.position());
    }
}
