package org.stewardledger.projections.stewardship;

/** The questions to the accounts of all promises. */
final class StewardshipSql {

    /** One row for each partner, each deliverable and each deliverable of each partner; and for the whole. */
    static final String FIGURES = """
        with account as (
            select a.partnership, a.promise, a.promisors, coalesce(a.deliverable, '') as deliverable, a.became,
                a.promised, a.promised_in_advance, a.first_recorded_after_due, a.promised_without_due, a.renegotiated,
                a.renegotiations, a.renegotiated_after_due, a.milestone_moves, a.milestone_moves_after_due, a.kept,
                a.kept_on_first_date, a.kept_never_changed, a.kept_later, a.kept_earlier, a.kept_after_due,
                a.kept_promised_in_advance, a.kept_on_first_date_promised_in_advance, a.slip_milestones, a.slip_days
            from projections.promise_account(:generation, cast(:partnership as uuid), :asOf, :knownAt, :first) a
            where :wholeLedger or a.visible_to is null
                or projections.stands_for_one(
                    a.partnership, a.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[]))
        ), attributed as (
            select distinct a.promise, coalesce(n.kept, p.promisor) as partner
            from account a
                cross join unnest(a.promisors) as p (promisor)
                left join projections.names_at(
                    :generation, cast(:partnership as uuid), :asOf, :knownAt, :first) n
                    on n.partnership = a.partnership and n.partner = p.promisor
            union all
            select a.promise, null from account a
        )
        select t.partner, a.deliverable, grouping(a.deliverable) = 1 as every_deliverable,
            count(*) filter (where a.promised) as promised,
            count(*) filter (where a.promised_in_advance) as promised_in_advance,
            count(*) filter (where a.first_recorded_after_due) as first_recorded_after_due,
            count(*) filter (where a.promised_without_due) as promised_without_due,
            count(*) filter (where a.renegotiated) as renegotiated,
            coalesce(sum(a.renegotiations), 0) as renegotiations,
            coalesce(sum(a.renegotiated_after_due), 0) as renegotiated_after_due,
            count(*) filter (where a.milestone_moves > 0) as milestone_moved,
            count(*) filter (where a.milestone_moves_after_due > 0) as milestone_moved_after_due,
            count(*) filter (where a.kept) as kept,
            count(*) filter (where a.kept_on_first_date) as kept_on_first_date,
            count(*) filter (where a.kept_never_changed) as kept_never_changed,
            count(*) filter (where a.kept_later) as kept_later,
            count(*) filter (where a.kept_earlier) as kept_earlier,
            count(*) filter (where a.kept_after_due) as kept_after_due,
            count(*) filter (where a.kept_promised_in_advance) as kept_promised_in_advance,
            count(*) filter (where a.kept_on_first_date_promised_in_advance)
                as kept_on_first_date_promised_in_advance,
            count(*) filter (where a.became = 'NOT_KEPT') as not_kept,
            count(*) filter (where a.became = 'WITHDRAWN') as withdrawn,
            count(*) filter (where a.became = 'RELEASED') as released,
            count(*) filter (where a.became = 'REVOKED') as revoked,
            count(*) filter (where a.became = 'EXPIRED') as expired,
            count(*) filter (where a.became = 'SUPERSEDED') as superseded,
            count(*) filter (where a.became = 'DATE_DROPPED') as date_dropped,
            count(*) filter (where a.became = 'DEFERRED') as deferred,
            count(*) filter (where a.became = 'PAST_DUE') as past_due_without_verdict,
            count(*) filter (where a.became = 'OPEN') as open_not_yet_due,
            count(*) filter (where a.became = 'DECLINED') as declined,
            count(*) filter (where a.became = 'UNDER_NEGOTIATION') as under_negotiation,
            count(*) filter (where a.became = 'OFFER_WITHDRAWN') as offer_withdrawn,
            coalesce(max(a.renegotiations), 0) as most_renegotiations,
            count(a.slip_milestones) as milestones_measured,
            avg(a.slip_milestones) as milestones_mean,
            avg(a.slip_milestones) filter (where a.renegotiated) as milestones_mean_renegotiated,
            avg(a.slip_milestones) filter (where a.kept) as milestones_mean_kept,
            max(a.slip_milestones) as milestones_most,
            count(a.slip_days) as days_measured,
            avg(a.slip_days) as days_mean,
            avg(a.slip_days) filter (where a.renegotiated) as days_mean_renegotiated,
            avg(a.slip_days) filter (where a.kept) as days_mean_kept,
            max(a.slip_days) as days_most
        from attributed t join account a on a.promise = t.promise
        group by grouping sets ((t.partner), (t.partner, a.deliverable))
        """;

    /** The promises that one figure counts, by undertaking, deliverable and identifier. */
    static final String BEHIND = """
        with counted as (
            select a.promise, a.undertaking, a.deliverable, a.positions,
                case :figure
                    when 'PROMISED' then a.promised::int
                    when 'PROMISED_IN_ADVANCE' then a.promised_in_advance::int
                    when 'FIRST_RECORDED_AFTER_DUE' then a.first_recorded_after_due::int
                    when 'PROMISED_WITHOUT_DUE' then a.promised_without_due::int
                    when 'RENEGOTIATED' then a.renegotiated::int
                    when 'RENEGOTIATIONS' then a.renegotiations
                    when 'RENEGOTIATED_AFTER_DUE' then a.renegotiated_after_due
                    when 'MILESTONE_MOVED' then (a.milestone_moves > 0)::int
                    when 'MILESTONE_MOVED_AFTER_DUE' then (a.milestone_moves_after_due > 0)::int
                    when 'KEPT' then a.kept::int
                    when 'KEPT_ON_FIRST_DATE' then a.kept_on_first_date::int
                    when 'KEPT_NEVER_CHANGED' then a.kept_never_changed::int
                    when 'KEPT_LATER' then a.kept_later::int
                    when 'KEPT_EARLIER' then a.kept_earlier::int
                    when 'KEPT_AFTER_DUE' then a.kept_after_due::int
                    when 'KEPT_PROMISED_IN_ADVANCE' then a.kept_promised_in_advance::int
                    when 'KEPT_ON_FIRST_DATE_PROMISED_IN_ADVANCE'
                        then a.kept_on_first_date_promised_in_advance::int
                    when 'PAST_DUE_WITHOUT_VERDICT' then (a.became = 'PAST_DUE')::int
                    when 'OPEN_NOT_YET_DUE' then (a.became = 'OPEN')::int
                    else (a.became = :figure)::int
                end as times
            from projections.promise_account(:generation, cast(:partnership as uuid), :asOf, :knownAt, :first) a
            where (:wholeLedger or a.visible_to is null
                or projections.stands_for_one(
                    a.partnership, a.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
                and (cast(:deliverable as text) is null or coalesce(a.deliverable, '') = :deliverable)
                and (cast(:names as uuid[]) is null or a.promisors && cast(:names as uuid[]))
        )
        select c.promise, c.undertaking, c.deliverable, c.positions, c.times
        from counted c
        where c.times > 0
            and (cast(:afterPromise as uuid) is null
                or (c.undertaking is null, coalesce(c.undertaking, ''), c.deliverable is null,
                        coalesce(c.deliverable, ''), c.promise)
                    > (cast(:afterUndertaking as text) is null, coalesce(:afterUndertaking, ''),
                        cast(:afterDeliverable as text) is null, coalesce(:afterDeliverable, ''),
                        cast(:afterPromise as uuid)))
        order by c.undertaking nulls last, c.deliverable nulls last, c.promise
        limit :limit
        """;

    private StewardshipSql() {}
}
