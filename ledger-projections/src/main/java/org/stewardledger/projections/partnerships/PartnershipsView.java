package org.stewardledger.projections.partnerships;

import java.sql.SQLException;
import java.util.List;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.projections.setting.Setting;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.TwoTimeTable;
import org.stewardledger.projections.twotimes.View;

/** Keeps partnerships, their partners and milestones, who reads them by a role or a mandate, and which are closed. */
public final class PartnershipsView implements View {

    /** The name of the view. */
    public static final String NAME = "partnerships";

    private static final int MOST = 20_000;
    private static final String CLOSINGS = """
        copy projections.closing (generation, partnership, position, effective_at, known_at) from stdin
        """;

    private final Setting setting = new Setting();
    private final TwoTimeTable<?, ?> roles = new TwoTimeTable<>(new RoleRowKind(), MOST);
    private final TwoTimeTable<?, ?> mandates = new TwoTimeTable<>(new MandateRowKind(), MOST);

    @Override
    public void take(Batch batch) throws SQLException {
        setting.take(batch);
        roles.take(batch);
        mandates.take(batch);
        CopyRows closings = new CopyRows();
        for (Recorded<?> recorded : batch.events()) {
            if (recorded.event() instanceof MotionCarried carried && carried.subject() == MotionSubject.CLOSING) {
                closings.number(batch.generation())
                        .uuid(carried.partnershipId().value())
                        .number(recorded.position())
                        .instant(recorded.effectiveAt())
                        .instant(recorded.knownAt())
                        .end();
            }
        }
        closings.write(batch.connection(), CLOSINGS);
    }

    @Override
    public void forget() {
        setting.forget();
        roles.forget();
        mandates.forget();
    }

    @Override
    public List<String> drops() {
        return Setting.dropsWith(
                "delete from projections.role where generation = ?",
                "delete from projections.mandate where generation = ?",
                "delete from projections.closing where generation = ?");
    }
}
