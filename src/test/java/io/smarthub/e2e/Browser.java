package io.smarthub.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;

/** The machine's Chromium without a window. One process for all tests ({@link InBrowser}); each begins with {@link #fresh}. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Empty where the machine has none, or no driver for it. */
    static Optional<Browser> start() {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = onPath("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return Optional.empty();
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--lang=en-GB",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--no-proxy-server");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .usingAnyFreePort()
                .build();
        return Optional.of(new Browser(new ChromeDriver(service, options)));
    }

    private static Optional<Path> onPath(String... names) {
        List<String> folders = List.of(System.getenv("PATH").split(java.io.File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** One tab of the usual size, light, nothing stored for this origin, nothing in the console. */
    public void fresh(String origin) {
        List<String> tabs = List.copyOf(driver.getWindowHandles());
        for (String extra : tabs.subList(1, tabs.size())) {
            driver.switchTo().window(extra).close();
        }
        driver.switchTo().window(tabs.getFirst());
        cdp("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
        cdp("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        size(1100, 820, false);
        driver.get("about:blank");
        consoleErrors();
    }

    public void open(String url) {
        driver.get(url);
    }

    /** Opens an empty tab and goes to it. */
    public String newTab() {
        driver.switchTo().newWindow(WindowType.TAB);
        return driver.getWindowHandle();
    }

    public void toTab(String tab) {
        driver.switchTo().window(tab);
    }

    public String tab() {
        return driver.getWindowHandle();
    }

    public void size(int width, int height, boolean telephone) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", telephone ? 2 : 1, "mobile", telephone));
        cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", telephone));
    }

    /** {@code prefers-color-scheme} and {@code prefers-reduced-motion}: no picture is taken in the middle of a movement. */
    public void prefers(String scheme) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    public Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What the console says is wrong since it was asked last. */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Waits until it is so. */
    public void until(String what, Condition condition) {
        new FluentWait<>(this)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(25))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "waited for: " + what + "; console: " + consoleErrors())
                .until(browser -> condition.holds());
    }

    public Path picture(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cdp(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Something that becomes true. */
    @FunctionalInterface
    public interface Condition {
        boolean holds();
    }
}
