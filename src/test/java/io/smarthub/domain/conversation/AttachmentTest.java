package io.smarthub.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "photo.png | PNG | photo.png",
                "Photo.JPEG | JPEG | Photo.JPEG",
                "Photo.jpg | JPEG | Photo.jpg",
                "scan.pdf.exe | PDF | scan.pdf.exe.pdf",
                "invoice.exe | PDF | invoice.exe.pdf",
                "../../etc/passwd | GIF | etc passwd.gif",
                "C:\\windows\\x.png | PNG | C windows x.png",
                "<img src=x onerror=1>.png | PNG | img src=x onerror=1.png",
                ".htaccess | PNG | htaccess.png",
                "größe 日本 🙂.png | PNG | größe 日本 🙂.png",
                "... | PDF | file.pdf",
            })
    void nameFitsTheTypeAndLeavesItsFolder(String claimed, AttachmentType type, String named) {
        assertThat(Attachment.named(claimed, type)).isEqualTo(named);
    }

    @Test
    void nameCannotTurnTheDirectionOfWriting() {
        // shown as "cod.exe" without the mark taken out
        assertThat(Attachment.named("doc\u202Eexe.png", AttachmentType.PNG)).isEqualTo("doc exe.png");
        assertThat(Attachment.named("a\r\nSet-Cookie: x=1.png", AttachmentType.PNG))
                .isEqualTo("a Set-Cookie x=1.png");
    }

    @Property
    void everyNameIsOneShortLineWithTheEndingOfItsType(@ForAll String claimed, @ForAll AttachmentType type) {
        String named = Attachment.named(claimed, type);

        assertThat(named.length()).isLessThanOrEqualTo(Attachment.LONGEST_NAME);
        assertThat(named.toLowerCase(java.util.Locale.ROOT)).matches("(?s).+\\.(png|jpe?g|gif|pdf)");
        assertThat(named).doesNotContainPattern("[\\p{Cntrl}/\\\\:\u202A-\u202E\u2066-\u2069]");
        assertThat(Attachment.named(named, type)).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../../../etc/x", "ABCDEF0123456789", "short"})
    void idCannotLeadElsewhere(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment(id, "a.png", AttachmentType.PNG, 1, 1, 1));
    }
}
