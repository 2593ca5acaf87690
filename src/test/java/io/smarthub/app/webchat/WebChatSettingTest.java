package io.smarthub.app.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The web chat's settings as text, and what they mean. */
class WebChatSettingTest {

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(WebChatSetting setting) {
        String text = setting.read(WebChatSettings.DEFAULT);
        assertThat(setting.with(WebChatSettings.DEFAULT, text)).hasValue(WebChatSettings.DEFAULT);
        assertThat(setting.with(WebChatSettings.DEFAULT.withPort(1).withAddress("::1"), ""))
                .hasValueSatisfying(
                        settings -> assertThat(setting.read(settings)).isEqualTo(text));
    }

    @Test
    void showsThePasswordToNobody() {
        WebChatSettings settings = WebChatSetting.KEY_STORE_PASSWORD
                .with(WebChatSettings.DEFAULT, " secret ")
                .orElseThrow();
        assertThat(settings.keyStorePassword()).isEqualTo(" secret ");
        assertThat(WebChatSetting.KEY_STORE_PASSWORD.show(settings)).isEqualTo("•••");
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "203.0.113.0/24, 203.0.113.255, true",
        "203.0.113.0/24, 203.0.114.0, false",
        "203.0.113.128/25, 203.0.113.127, false",
        "203.0.113.128/25, 203.0.113.128, true",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "203.0.*, 203.0.7.9, true",
        "203.0.*, 203.1.0.0, false",
        "10.*, 10.255.0.1, true",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "203.0.113.0/24, ::ffff:203.0.113.9, true"
    })
    void knowsWhichAddressesAreMeant(String range, String address, boolean contained) throws Exception {
        assertThat(AddressRange.parse(range).orElseThrow().contains(InetAddress.getByName(address)))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "localhost",
                "203.0.113",
                "203.0.113.256",
                "203.0.113.0/33",
                "a.*",
                "300.*",
                "::1/129",
                "/8"
            })
    void takesNothingElseForAddresses(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, https://shop.example",
        "HTTPS://Shop.Example:443, https://shop.example",
        "http://shop.example:8080, http://shop.example:8080",
        "http://[::1]:3000, http://[::1]:3000"
    })
    void readsOrigins(String text, String origin) {
        assertThat(WebOrigin.parse(text))
                .hasValueSatisfying(read -> assertThat(read).hasToString(origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "*",
                "shop.example",
                "https://",
                "https://shop.example/",
                "https://a@shop.example",
                "https://shop.example?x",
                "ftp://shop.example",
                "https://*.example",
                "https://shop.example:99999",
                "https://shop.example https://b.example"
            })
    void takesNothingElseForAnOrigin(String text) {
        assertThat(WebOrigin.parse(text)).isEmpty();
    }
}
