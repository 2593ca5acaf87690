package io.smarthub.ui.conversation;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.attachments.Pictures;
import io.smarthub.platform.FileChoosers;
import io.smarthub.ui.kit.SavedFiles;

/**
 * What sending and showing attachments needs.
 *
 * @param files the attachments of the web chat
 * @param pictures unpacks them
 * @param choosers asks which files are to be sent
 * @param saved asks where one is to be saved
 */
public record SentFiles(AttachmentFiles files, Pictures pictures, FileChoosers choosers, SavedFiles saved) {}
