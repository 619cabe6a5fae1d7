package amity;

import amity.client.Clients;
import amity.moment.Ledger;
import amity.moment.Promises;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.BookVersion;
import amity.shell.ClientsDoor;
import amity.shell.MovableClock;
import amity.shell.ReadCache;
import amity.shell.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ApplicationListener;
import org.springframework.context.MessageSource;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.modulith.ApplicationModule;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Practices, clients and the ledger on a database of their own, with a clock that stands still until it is moved: for tests that need no web.
 * What was closed is opened again, empty, for the next test that asks for the same features: starting it takes longer than most tests.
 */
public final class Ledgers implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NINE =
            TODAY.atTime(LocalTime.of(9, 0)).atZone(LONDON).toInstant();
    private static final Map<Set<String>, Deque<Ledgers>> CLOSED = new ConcurrentHashMap<>();

    private final Set<String> packages;
    private final TemporaryBooks books = TemporaryBooks.open();
    private final MovableClock clock = new MovableClock(InstantSource.fixed(NINE), LONDON);
    private final List<Object> told = new ArrayList<>();
    private final AnnotationConfigApplicationContext context = new ReadOnce.WithoutPages();

    private Ledgers(Set<String> packages) {
        this.packages = packages;
        new ReadOnce().initialize(context);
        context.registerBean(DSLContext.class, books::db);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Words.class);
        context.registerBean(ClientsDoor.class);
        context.registerBean(BookVersion.class);
        context.registerBean(ReadCache.class);
        context.registerBean(MessageSource.class, Ledgers::bundles);
        context.registerBean(TransactionOperations.class, TransactionOperations::withoutTransaction);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        features().scan(packages.toArray(String[]::new));
        context.addApplicationListener(
                (ApplicationListener<PayloadApplicationEvent<?>>) event -> told.add(event.getPayload()));
        context.refresh();
    }

    public static Ledgers open() {
        return with();
    }

    private ClassPathBeanDefinitionScanner features() {
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.web\\..*")));
        return scanner;
    }

    /** The same with more features on top, each with all that it may know of. */
    public static Ledgers with(String... features) {
        var packages = new LinkedHashSet<String>();
        Stream.concat(Stream.of("client", "moment"), Stream.of(features)).forEach(feature -> reach(feature, packages));
        var closed = CLOSED.computeIfAbsent(packages, none -> new ConcurrentLinkedDeque<>())
                .poll();
        return closed == null ? new Ledgers(packages) : closed;
    }

    private static void reach(String feature, Set<String> packages) {
        if (!packages.add("amity." + feature)) return;
        for (var known : module("amity." + feature).allowedDependencies()) {
            reach(known.split(" ")[0], packages);
        }
    }

    private static ApplicationModule module(String named) {
        try {
            return Class.forName(named + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException("There is no feature " + named, missing);
        }
    }

    private static MessageSource bundles() {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        try {
            source.setBasenames(Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                    .map(resource -> "messages/" + resource.getFilename().replace(".properties", ""))
                    .toArray(String[]::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return source;
    }

    public Practice practice(String name) {
        return context.getBean(Practices.class).open(name, "Hannah Whitlock", CurrencyUnit.GBP, "GB", LONDON, true);
    }

    /** One that is kept nowhere, for what follows from its country alone. */
    public static Practice practiceIn(String country) {
        return new Practice(null, "Whitlock", "Hannah Whitlock", CurrencyUnit.GBP, country, LONDON, true);
    }

    /** Nine in the morning of another day. */
    public void moveTo(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(9, 0)).atZone(LONDON).toInstant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    public Clients clients() {
        return context.getBean(Clients.class);
    }

    public Words words() {
        return context.getBean(Words.class);
    }

    public Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    public Promises promises() {
        return context.getBean(Promises.class);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Tells upward what another feature would. */
    public void publish(Object event) {
        context.publishEvent(event);
    }

    /** What was told upward by events of a type, in order. */
    public <T> List<T> told(Class<T> type) {
        return told.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        if (CLOSED.get(packages).contains(this)) return;
        books.empty();
        clock.moveTo(NINE);
        told.clear();
        CLOSED.get(packages).push(this);
    }
}
