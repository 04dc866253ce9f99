package copydesk.extraction.about;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The lines around the headline and their distances from it. */
class HeadAreaTests {

    private static final String PROSE = "<p>" + "The boats sail again from Friday, the company said. ".repeat(4)
            + "</p>";

    @Test
    void countsTheLinesAfterTheHeadlineBeforeThoseAboveIt() {
        HeadArea area = area("<p>Home</p><p>Harbour</p><h1>Ferry</h1><p>By Jane</p><p>Friday</p>", "Ferry");

        assertThat(lines(area)).containsExactly("Ferry", "By Jane", "Friday", "Harbour", "Home");
        assertThat(area.numbers()).extracting(area::distance).containsExactly(0, 1, 2, 5, 7);
    }

    @Test
    void putsTheFurnitureFarAwayAndDoesNotCountItOnTheWay() {
        HeadArea area = area("<h1>Ferry</h1><aside>Menu</aside><p>By Jane</p>", "Ferry");

        assertThat(lines(area)).containsExactly("Ferry", "By Jane", "Menu");
        assertThat(area.numbers()).extracting(area::distance).containsExactly(0, 1, 1 + HeadArea.FURNITURE);
    }

    @Test
    void believesNoFurnitureAroundTheHeadlineItself() {
        HeadArea area = area("<div class=promo><h1>Ferry</h1><p>By Jane</p><p>Friday</p></div>", "Ferry");

        assertThat(area.numbers()).extracting(area::distance).containsExactly(0, 1, 2);
    }

    @Test
    void beginsAtTheHeadingThatIsTheHeadline() {
        String page = "<p>Ferry</p><h1>Harbour Post</h1><p>Home</p><h1>FERRY</h1><p>By Jane</p>";

        assertThat(lines(area(page, "Ferry"))).startsWith("FERRY", "By Jane");
    }

    @Test
    void beginsAtAnyLineThatIsTheHeadlineWhereNoHeadingIs() {
        String page = "<h1>Harbour Post</h1><p>Home</p><p><b>Ferry</b></p><p>By Jane</p>";

        assertThat(lines(area(page, "Ferry"))).startsWith("Ferry", "By Jane");
    }

    @Test
    void beginsAtTheFirstHeadingWhereNothingIsTheHeadline() {
        assertThat(lines(area("<p>Home</p><h1>Harbour Post</h1><p>By Jane</p>", "Ferry")))
            .containsExactly("Harbour Post", "By Jane", "Home");
        assertThat(lines(area("<p>Home</p><p>By Jane</p>", "Ferry"))).containsExactly("Home", "By Jane");
    }

    @Test
    void endsInTheProseOfTheArticle() {
        HeadArea area = area("<h1>Ferry</h1><p>By Jane</p>" + PROSE.repeat(5) + "<p>By John</p>", "Ferry");

        assertThat(area.numbers()).containsExactly(0, 1, 2, 3, 4);
        assertThat(area.holds(4)).isTrue();
        assertThat(area.holds(5)).isFalse();
        assertThat(area.prints("By Jane")).isTrue();
        assertThat(area.prints("By John")).isFalse();
    }

    @Test
    void doesNotEndInTheProseOfTheFurniture() {
        HeadArea area = area("<h1>Ferry</h1><aside>" + PROSE.repeat(5) + "</aside><p>By Jane</p>", "Ferry");

        assertThat(area.prints("By Jane")).isTrue();
    }

    @Test
    void reachesOnlySoFar() {
        HeadArea area = area("<p>Above</p>".repeat(20) + "<h1>Ferry</h1>" + "<p>Below</p>".repeat(80), "Ferry");

        assertThat(area.numbers()).hasSize(8 + 45);
        assertThat(List.of(area.holds(11), area.holds(12), area.holds(64), area.holds(65))).containsExactly(false, true,
                true, false);
    }

    @Test
    void givesEmptyLinesOutsideThePage() {
        HeadArea area = area("<h1>Ferry</h1>", "Ferry");

        assertThat(area.line(0)).isEqualTo("Ferry");
        assertThat(area.line(-1)).isEmpty();
        assertThat(area.line(1)).isEmpty();
    }

    @Test
    void isEmptyOnAnEmptyPage() {
        assertThat(area("", "Ferry").numbers()).isEmpty();
        assertThat(area("", "Ferry").headline()).isEqualTo("Ferry");
    }

    private static List<String> lines(HeadArea area) {
        return area.numbers().stream().map(area::line).toList();
    }

    private static HeadArea area(String page, String headline) {
        return HeadArea.of(PageScan.of(Jsoup.parse(page)), headline);
    }

}
