package org.stewardledger.projections.partnerships;

import java.sql.SQLException;
import java.util.List;
import org.stewardledger.projections.setting.Setting;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.View;

/** Keeps partnerships, their partners and milestones. */
public final class PartnershipsView implements View {

    /** The name of the view. */
    public static final String NAME = "partnerships";

    private final Setting setting = new Setting();

    @Override
    public void take(Batch batch) throws SQLException {
        setting.take(batch);
    }

    @Override
    public void forget() {
        setting.forget();
    }

    @Override
    public List<String> drops() {
        return Setting.dropsWith();
    }
}
