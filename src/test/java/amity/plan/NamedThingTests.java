package amity.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedThingTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Misses Leeds: Yorkshire tea and parkin | Yorkshire tea and parkin
            misses Yorkshire tea and parkin | Yorkshire tea and parkin
            Lives in wool socks from October to May | Wool socks
            Collects Elizabeth David; still wants “English Bread” | English Bread
            She loves Rioja | Rioja
            Rioja | Rioja
            loves a good Rioja, and hates scented candles | Rioja
            Would love the new Martin Parr book | New Martin Parr book
            said she’d love a proper bread knife | Bread knife
            He wants to read The Salt Path | The Salt Path
            is very fond of marmalade | Marmalade
            can’t get enough of Turkish delight | Turkish delight
            drinks peppermint tea every night | Peppermint tea
            big fan of Fair Isle jumpers | Fair Isle jumpers
            The allotment, and old maps of it | Old maps
            """)
    void a_like_or_a_wish_names_the_thing(String said, String thing) {
        assertThat(NamedThing.in(said, said.contains("want") || said.contains("love the") || said.contains("’d love")))
                .first()
                .extracting(NamedThing::name)
                .isEqualTo(thing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reads in the bath by candle, every night
            loves hiking
            Walks on Ilkley Moor on Sundays
            enjoys her garden
            likes to sit by the sea
            loves his dog
            enjoys gardening and bird-watching
            Writes everything by hand first
            likes it quiet
            """)
    void what_they_do_and_what_they_have_is_no_thing_to_give(String said) {
        assertThat(NamedThing.in(said, false)).isEmpty();
    }
}
