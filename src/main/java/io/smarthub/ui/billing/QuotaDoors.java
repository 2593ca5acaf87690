package io.smarthub.ui.billing;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.quota.QuotaUseCases;
import io.smarthub.platform.FileChoosers;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.shell.Navigator;

/** What the tabs about the quota work with. */
public record QuotaDoors(
        QuotaUseCases quotas,
        Changes changes,
        Tasks tasks,
        SavedFiles files,
        FileChoosers choosers,
        Navigator navigator) {}
