package coop.tierslieu.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When notices are sent; one node at a time does it, and another takes over. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    @Bean
    RecurringTask<Void> sendNotices(NoticeSender sender) {
        return Tasks.recurring("send-notices", Schedules.fixedDelay(Duration.ofSeconds(5)))
                .execute((task, context) -> sender.sendDue());
    }

    @Bean
    RecurringTask<Void> tidyUpNotices(NoticeSender sender) {
        return Tasks.recurring("tidy-up-notices", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((task, context) -> sender.tidyUp());
    }
}
