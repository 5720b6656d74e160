/**
 * The pane that ours is measured beside: as Microsoft's React template for Excel starts out (github.com/OfficeDev/
 * Office-Addin-TaskPane-React: a header, three lines with icons, a text field and a button, in Fluent's light theme,
 * drawn once office.js is ready), written anew with the same components. Built with our own production settings.
 */
import { useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import {
  Button,
  Field,
  FluentProvider,
  Image,
  Textarea,
  makeStyles,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  centered: { display: "flex", flexDirection: "column", alignItems: "center", padding: "20px" },
  banner: { backgroundColor: tokens.colorNeutralBackground3, paddingBottom: "30px", paddingTop: "100px" },
  title: {
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
  line: { display: "flex", alignItems: "center", columnGap: "10px", listStyleType: "none", paddingBottom: "20px" },
  field: { maxWidth: "50%", marginTop: "30px", marginBottom: "20px" },
});

const lines = [
  { icon: <Ribbon24Regular />, text: "Achieve more with Office" },
  { icon: <LockOpen24Regular />, text: "Unlock features" },
  { icon: <DesignIdeas24Regular />, text: "Create like a professional" },
];

function Welcome(): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.page}>
      <section className={`${styles.centered} ${styles.banner}`}>
        <Image width="90" height="90" src="assets/icons/app-128.png" alt="Logo" />
        <h1 className={styles.title}>Welcome</h1>
      </section>
      <ul className={styles.centered}>
        {lines.map(({ icon, text: said }) => (
          <li key={said} className={styles.line}>
            {icon}
            <span>{said}</span>
          </li>
        ))}
      </ul>
      <div className={styles.centered}>
        <Field className={styles.field} size="large" label="Text for the document.">
          <Textarea size="large" value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <Button appearance="primary" size="large">
          Insert text
        </Button>
      </div>
    </div>
  );
}

const root = createRoot(document.getElementById("root") ?? document.body);

void Office.onReady(() => {
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Welcome />
    </FluentProvider>,
  );
});
