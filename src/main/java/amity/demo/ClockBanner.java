package amity.demo;

import amity.shell.Banner;
import amity.shell.Days;
import amity.shell.Sheet;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Says on every page of the sample practice where its clock stands, and lets it be moved. */
@Component
@ConditionalOnProperty("amity.demo")
record ClockBanner(Clock clock, ObjectProvider<TemplateEngine> templates) implements Banner {
    @Override
    public Content on(Sheet sheet) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        return output -> templates
                .getObject()
                .render(
                        "demo/banner.jte",
                        Map.of("sheet", sheet, "day", Days.named(today), "today", today.toString()),
                        output);
    }
}
