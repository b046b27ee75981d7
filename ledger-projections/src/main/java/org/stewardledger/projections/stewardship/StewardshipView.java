package org.stewardledger.projections.stewardship;

import java.sql.SQLException;
import java.util.List;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.setting.Setting;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.TwoTimeTable;
import org.stewardledger.projections.twotimes.View;

/** Keeps the accounts of all promises, with the setting that the figures need beside them. */
public final class StewardshipView implements View {

    /** The name of the view. */
    public static final String NAME = "stewardship";

    private static final int MOST = 100_000;

    private final Setting setting = new Setting();
    private final TwoTimeTable<Course, Account> accounts = new TwoTimeTable<>(new AccountKind(), MOST);

    @Override
    public void take(Batch batch) throws SQLException {
        setting.take(batch);
        accounts.take(batch);
    }

    @Override
    public void forget() {
        setting.forget();
        accounts.forget();
    }

    @Override
    public List<String> drops() {
        return Setting.dropsWith("delete from projections.stewardship where generation = ?");
    }
}
