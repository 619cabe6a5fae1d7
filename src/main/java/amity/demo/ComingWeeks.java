package amity.demo;

import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What lies ahead of the last Friday: promises and the diary, and the season's gifts. */
@Component
class ComingWeeks {
    private final Plans plans;
    private final Gifts gifts;

    ComingWeeks(Plans plans, Gifts gifts) {
        this.plans = plans;
        this.gifts = gifts;
    }

    void lay(Practice practice, Map<String, Client> entered, LocalDate friday) {
        plans.make(practice, entered, friday);
        gifts.plan(practice, entered);
    }
}
