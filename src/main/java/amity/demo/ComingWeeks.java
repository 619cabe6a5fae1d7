package amity.demo;

import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What lies ahead of the last Friday: promises and the diary, and the season's gifts. */
@Component
record ComingWeeks(Plans plans, Gifts gifts) {
    void lay(Practice practice, Map<String, Client> entered, LocalDate friday) {
        plans.make(practice, entered, friday);
        gifts.plan(practice, entered);
    }
}
