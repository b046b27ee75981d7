package org.stewardledger.projections.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.conduct.Voice;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.Origin;

/**
 * Who took part that is no partner.
 *
 * @param serviceUsers       how often one of those whom the work is to serve took part
 * @param absentStakeholders how often one of those whom it concerns, and who are usually not there, took part
 * @param occasions          each time, by day
 */
public record Participation(Count serviceUsers, Count absentStakeholders, List<TakingPart> occasions) {

    /**
     * One time that somebody took part.
     *
     * @param day         when, in the time zone of the partnership
     * @param occasion    in what
     * @param voice       whose voice it was
     * @param description who it was, without a name
     * @param name        the person's name, if it wanted to be named
     * @param by          the member that says so; empty when it was the facilitator
     * @param origin      the event
     */
    public record TakingPart(
            LocalDate day,
            String occasion,
            Voice voice,
            String description,
            Optional<String> name,
            Optional<Named> by,
            Origin origin) {}
}
