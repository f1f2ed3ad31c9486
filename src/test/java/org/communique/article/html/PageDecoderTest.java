package org.communique.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {
    private static final String TEXT = "<p>Ministra spraw zagranicznych przyjął w Łodzi jego węgierski kolega.</p>";

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-2", "windows-1251", "gb2312", "shift_jis", "utf-8"})
    void readsUtf8ThroughoutWhateverTheMetaSays(String declared) {
        String page = "<html><head><meta charset=\"" + declared + "\"></head><body>" + TEXT;
        assertThat(decode(page.getBytes(StandardCharsets.UTF_8))).contains("przyjął w Łodzi");
    }

    @Test
    void readsTheLegacyEncodingOfItsLanguageWhenTheMetaSaysUtf8ButTheBytesDoNot() {
        String page = "<html lang=\"pl\"><head><meta charset=\"utf-8\"></head><body>" + TEXT;
        assertThat(decode(page.getBytes(Charset.forName("windows-1250")))).contains("przyjął w Łodzi");
    }

    @Test
    void keepsUtf8WhenOneLetterIsCutInTwo() {
        byte[] page = ("<html><head><meta charset=\"utf-8\"></head><body>" + TEXT.repeat(20) + "Ł")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(decode(Arrays.copyOf(page, page.length - 1))).contains("przyjął w Łodzi");
    }

    @Test
    void leavesEncodingsWithEscapesToTheMeta() {
        String page = "<html><head><meta charset=\"iso-2022-jp\"></head><body><p>外務大臣が会談した。</p>";
        assertThat(decode(page.getBytes(Charset.forName("ISO-2022-JP")))).contains("外務大臣");
    }

    private static String decode(byte[] page) {
        return PageDecoder.decode(page, Optional.empty());
    }
}
