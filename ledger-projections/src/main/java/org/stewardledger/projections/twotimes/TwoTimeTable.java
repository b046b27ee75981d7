package org.stewardledger.projections.twotimes;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;

/**
 * Keeps the rows of one kind of entity. What is in memory is only a shortcut: it is made from the ledger again when it
 * is missing, and dropped when a batch fails.
 *
 * @param <S> the state of an entity
 * @param <R> what a row shows
 */
public final class TwoTimeTable<S, R> {

    private final Kind<S, R> kind;
    private final Tracks<S, R> tracks;

    /**
     * Keeps the rows of a kind.
     *
     * @param most how many entities to keep in memory
     */
    public TwoTimeTable(Kind<S, R> kind, int most) {
        this.kind = kind;
        this.tracks = new Tracks<>(most);
    }

    /** Takes the events in and writes the rows that they change. */
    public void take(Batch batch) throws SQLException {
        Map<EntityKey, List<Recorded<?>>> byEntity = byEntity(batch.events());
        if (byEntity.isEmpty()) {
            return;
        }
        Map<EntityKey, Track<S, R>> touched = tracksOf(byEntity.keySet(), batch);
        Set<EntityKey> disordered = new HashSet<>();
        byEntity.forEach((key, events) -> {
            Track<S, R> track = touched.get(key);
            if (track != null) {
                events.forEach(track::take);
                if (!track.inOrder()) {
                    disordered.add(key);
                }
            }
        });
        Map<EntityKey, Track<S, R>> inOrder = new LinkedHashMap<>(touched);
        inOrder.keySet().removeAll(disordered);
        new RowWriter<>(kind, batch).write(inOrder, refolded(disordered, batch));
        touched.values().forEach(Track::stored);
        tracks.shrink();
    }

    /** Drops what is in memory, because what was written did not stay. */
    public void forget() {
        tracks.forget();
    }

    private Map<EntityKey, List<Recorded<?>>> byEntity(List<Recorded<LedgerEvent>> events) {
        Map<EntityKey, List<Recorded<?>>> byEntity = new LinkedHashMap<>();
        for (Recorded<LedgerEvent> event : events) {
            for (EntityKey key : kind.about(event)) {
                byEntity.computeIfAbsent(key, absent -> new ArrayList<>()).add(event);
            }
        }
        return byEntity;
    }

    private Map<EntityKey, Track<S, R>> tracksOf(Set<EntityKey> keys, Batch batch) {
        tracks.startAfter(batch.after());
        Map<EntityKey, Track<S, R>> found = new LinkedHashMap<>();
        Set<EntityKey> unknown = new HashSet<>();
        for (EntityKey key : keys) {
            Track<S, R> track = tracks.get(key);
            if (track == null && !tracks.mayHaveEarlier(key)) {
                track = tracks.put(key, new Track<>(kind));
            }
            if (track == null) {
                unknown.add(key);
            } else {
                found.put(key, track);
            }
        }
        eventsOf(unknown, batch, batch.after()).forEach((key, events) -> {
            Track<S, R> track = tracks.put(key, new Track<>(kind));
            events.forEach(track::take);
            track.stored();
            found.put(key, track);
        });
        return found;
    }

    private Map<EntityKey, List<Rectangle<R>>> refolded(Set<EntityKey> disordered, Batch batch) {
        Map<EntityKey, List<Rectangle<R>>> rows = new LinkedHashMap<>();
        eventsOf(disordered, batch, batch.last()).forEach((key, events) -> {
            List<Happened> happened =
                    events.stream().map(event -> Happened.of(kind, event)).toList();
            rows.put(key, Refolded.rectangles(kind, happened));
        });
        return rows;
    }

    /** All events of these entities up to a position; an empty list where there are none. */
    private Map<EntityKey, List<Recorded<?>>> eventsOf(Set<EntityKey> keys, Batch batch, long upTo) {
        Map<EntityKey, List<Recorded<?>>> events = new HashMap<>();
        if (keys.isEmpty()) {
            return events;
        }
        keys.forEach(key -> events.put(key, new ArrayList<>()));
        Set<EventTag> tags = new HashSet<>();
        keys.forEach(key -> tags.add(kind.tag(key)));
        batch.earlier().tagged(tags, upTo).values().stream()
                .flatMap(List::stream)
                .forEach(event -> kind.about(event).forEach(key -> {
                    List<Recorded<?>> own = events.get(key);
                    if (own != null) {
                        own.add(event);
                    }
                }));
        return events;
    }
}
