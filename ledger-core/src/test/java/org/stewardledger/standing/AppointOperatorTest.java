package org.stewardledger.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.person;
import static org.stewardledger.act.Records.recorded;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.WhoMaySay;

class AppointOperatorTest {

    private static final PersonId FIRST = person("first");
    private static final PersonId SECOND = person("second");

    private Operators operators = Operators.nobody();
    private int position;

    private static Occasion by(PersonId person) {
        return new Occasion(Speaker.alone(person), day(1), day(1), Optional.empty(), Visibility.partnership());
    }

    private List<OperatorEvent> appoints(PersonId person, PersonId appointed) {
        AppointOperator act = new AppointOperator(appointed);
        List<OperatorEvent> events =
                act.decide(Standing.outside(Speaker.alone(person), WhoMaySay.rule(act), operators), operators);
        for (OperatorEvent event : events) {
            position++;
            operators = Operators.evolve(operators, recorded(position, event, by(person), Optional.empty(), position));
        }
        return events;
    }

    @Test
    void letsTheFirstAppointItself() {
        assertThat(appoints(FIRST, FIRST)).containsExactly(new OperatorAppointed(FIRST));
        assertThat(operators.has(FIRST)).isTrue();
        assertThat(operators.lastActAt()).contains(day(1));
    }

    @Test
    void letsAnOperatorAppointAnother() {
        appoints(FIRST, FIRST);
        assertThat(appoints(FIRST, SECOND)).containsExactly(new OperatorAppointed(SECOND));
        assertThat(operators.persons()).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void addsNothingWhenAppointedAlready() {
        appoints(FIRST, FIRST);
        assertThat(appoints(FIRST, FIRST)).isEmpty();
    }

    @Test
    void refusesAnAppointmentByAnyoneElse() {
        appoints(FIRST, FIRST);
        assertThat(Refusals.of(() -> appoints(SECOND, SECOND))).isEqualTo(OperatorRefusal.NOT_OPERATOR);
        assertThat(Refusals.of(() -> appoints(SECOND, FIRST))).isEqualTo(OperatorRefusal.NOT_OPERATOR);
    }
}
