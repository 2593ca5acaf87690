package io.smarthub.app.quota;

import io.smarthub.domain.quota.VendorFigure;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Port: the vendor's figures that the owner entered; all are kept, the last one of a month counts. */
public interface VendorFigures {

    /** The figure of a month that counts. */
    Optional<VendorFigure> of(YearMonth month);

    /**
     * Keeps figures; ones that say what is kept already add nothing.
     *
     * @throws io.smarthub.app.intake.StoreFailure when they could not be stored; then none is
     */
    void keep(List<VendorFigure> figures);
}
