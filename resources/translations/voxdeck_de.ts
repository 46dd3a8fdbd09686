<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app/__main__</name>
    <message>
        <source>This is a fault of the program ({kind}). What happened is in {file}.</source>
        <translation>Das ist ein Fehler des Programms ({kind}). Was geschehen ist, steht in {file}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use the command line instead: voxdeck --help.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Nutzen Sie stattdessen die Befehlszeile: voxdeck --help.</translation>
    </message>
    <message>
        <source>{option} is for the program itself.</source>
        <translation>{option} ist für das Programm selbst.</translation>
    </message>
    <message>
        <source>The system library {library} is missing, which the window needs. Install it and try again.</source>
        <translation>Es fehlt die Systembibliothek {library}, die das Fenster braucht. Installieren Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is a fault of the program ({kind}).</source>
        <translation>Das ist ein Fehler des Programms ({kind}).</translation>
    </message>
</context>
<context>
    <name>app/canvas/accessible/annotation_face</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>app/canvas/accessible/card_face</name>
    <message>
        <source>Open group</source>
        <translation>Gruppe öffnen</translation>
    </message>
    <message>
        <source>Train this network</source>
        <translation>Dieses Netz trainieren</translation>
    </message>
</context>
<context>
    <name>app/canvas/accessible/words</name>
    <message>
        <source>not linked</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>{rows}; Enter opens these rows</source>
        <translation>{rows}; die Eingabetaste klappt diese Zeilen aus</translation>
    </message>
    <message>
        <source>linked to {card}</source>
        <translation>verbunden mit {card}</translation>
    </message>
    <message>
        <source>fed from outside by {card}</source>
        <translation>von außen gespeist von {card}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>holds {cards}</source>
        <translation>enthält {cards}</translation>
    </message>
    <message>
        <source>holds no cards</source>
        <translation>enthält keine Karten</translation>
    </message>
    <message>
        <source>fed by {cards}</source>
        <translation>gespeist von {cards}</translation>
    </message>
    <message>
        <source>feeds {cards}</source>
        <translation>speist {cards}</translation>
    </message>
    <message>
        <source>{rows}; Enter folds these rows</source>
        <translation>{rows}; die Eingabetaste klappt diese Zeilen ein</translation>
    </message>
    <message>
        <source>feeds nothing</source>
        <translation>speist nichts</translation>
    </message>
</context>
<context>
    <name>app/canvas/annotations/annotation_painter</name>
    <message>
        <source>Frame</source>
        <comment>noun</comment>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Double-click to write</source>
        <translation>Zum Schreiben doppelklicken</translation>
    </message>
</context>
<context>
    <name>app/canvas/annotations/writing</name>
    <message>
        <source>Edit a note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Title of the frame</source>
        <translation>Titel des Rahmens</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
</context>
<context>
    <name>app/canvas/arming</name>
    <message>
        <source>Drag a rectangle over what is to be selected. Escape leaves all as it is.</source>
        <translation>Ziehen Sie ein Rechteck über das, was ausgewählt werden soll. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Draw a line around what is to be selected. Escape leaves all as it is.</source>
        <translation>Ziehen Sie eine Linie um das, was ausgewählt werden soll. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Draw a line across the links that are to be cut. Escape leaves all as it is.</source>
        <translation>Ziehen Sie eine Linie quer über die Verbindungen, die durchschnitten werden sollen. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Drag to move the canvas. Escape leaves all as it is.</source>
        <translation>Ziehen Sie, um die Arbeitsfläche zu verschieben. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Drag a card, a note, or a frame by its title to set a copy aside. Escape leaves all as it is.</source>
        <translation>Ziehen Sie eine Karte, eine Notiz oder einen Rahmen an seinem Titel, um eine Kopie daneben abzulegen. Esc lässt alles, wie es ist.</translation>
    </message>
</context>
<context>
    <name>app/canvas/arranging</name>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Select at least two cards to align them.</source>
        <translation>Wählen Sie mindestens zwei Karten, um sie auszurichten.</translation>
    </message>
    <message>
        <source>Align {edges} of {count} cards</source>
        <translation>{edges} von {count} Karten ausrichten</translation>
    </message>
    <message>
        <source>Select at least three cards to distribute them.</source>
        <translation>Wählen Sie mindestens drei Karten, um sie zu verteilen.</translation>
    </message>
    <message>
        <source>Distribute {count} cards across</source>
        <translation>{count} Karten waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute {count} cards down</source>
        <translation>{count} Karten senkrecht verteilen</translation>
    </message>
</context>
<context>
    <name>app/canvas/card_layout</name>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Fewer rows</source>
        <translation>Weniger Zeilen</translation>
    </message>
    <message>
        <source>{names}, {count} more</source>
        <translation>{names}, {count} weitere</translation>
    </message>
    <message>
        <source>← outside: {card}</source>
        <translation>← außen: {card}</translation>
    </message>
    <message>
        <source>bypassed</source>
        <translation>überbrückt</translation>
    </message>
</context>
<context>
    <name>app/canvas/card_state</name>
    <message>
        <source>waits for {card}</source>
        <translation>wartet auf {card}</translation>
    </message>
</context>
<context>
    <name>app/canvas/deck_canvas</name>
    <message>
        <source>Drag a card from the palette, or double-click to search</source>
        <translation>Ziehen Sie eine Karte aus der Palette, oder doppelklicken Sie, um zu suchen</translation>
    </message>
    <message>
        <source>Search a card</source>
        <translation>Karte suchen</translation>
    </message>
    <message>
        <source>Cards that take a {kind}</source>
        <translation>Karten mit Eingang vom Typ {kind}</translation>
    </message>
    <message>
        <source>Cards that give a {kind}</source>
        <translation>Karten mit Ausgang vom Typ {kind}</translation>
    </message>
</context>
<context>
    <name>app/canvas/editing_actions</name>
    <message>
        <source>Add {card} to {other}</source>
        <translation>{card} zu {other} hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is selected. Select the cards to copy first.</source>
        <translation>Nichts ist ausgewählt. Wählen Sie zuerst die Karten, die kopiert werden sollen.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select the cards to bypass first.</source>
        <translation>Nichts ist ausgewählt. Wählen Sie zuerst die Karten, die überbrückt werden sollen.</translation>
    </message>
</context>
<context>
    <name>app/canvas/field_editing</name>
    <message>
        <source>Title of the card</source>
        <translation>Titel der Karte</translation>
    </message>
</context>
<context>
    <name>app/canvas/gesture_words</name>
    <message>
        <source>Select with a rectangle</source>
        <translation>Mit einem Rechteck auswählen</translation>
    </message>
    <message>
        <source>Drag on the canvas</source>
        <translation>Auf der Arbeitsfläche ziehen</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Mit einem Lasso auswählen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+drag</source>
        <translation>Strg+Alt+Ziehen</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Shift+click, Shift+drag</source>
        <translation>Umschalt+Klick, Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Move the canvas</source>
        <translation>Arbeitsfläche verschieben</translation>
    </message>
    <message>
        <source>Space+drag, middle button</source>
        <translation>Leertaste+Ziehen, mittlere Maustaste</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Tab, Space, double-click on the canvas</source>
        <translation>Tab, Leertaste, Doppelklick auf die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Leave the canvas with the keyboard</source>
        <translation>Die Arbeitsfläche mit der Tastatur verlassen</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Umschalt+Tab</translation>
    </message>
    <message>
        <source>Duplicate cards, a note, or a frame with all in it</source>
        <translation>Karten, eine Notiz oder einen Rahmen mit allem darin duplizieren</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>Insert a card into a link</source>
        <translation>Karte in eine Verbindung einfügen</translation>
    </message>
    <message>
        <source>Drag it onto the link</source>
        <translation>Auf die Verbindung ziehen</translation>
    </message>
    <message>
        <source>Move or remove a link</source>
        <translation>Verbindung umlegen oder entfernen</translation>
    </message>
    <message>
        <source>Drag it off its socket</source>
        <translation>Von ihrem Anschluss wegziehen</translation>
    </message>
    <message>
        <source>Put a link elsewhere among the links of an input</source>
        <translation>Reihenfolge der Verbindungen eines Eingangs ändern</translation>
    </message>
    <message>
        <source>Drag it to another row of the input</source>
        <translation>Auf eine andere Zeile des Eingangs ziehen</translation>
    </message>
    <message>
        <source>Move the row's link up</source>
        <translation>Verbindung der Zeile nach oben schieben</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Strg+Pfeil nach oben</translation>
    </message>
    <message>
        <source>Move the row's link down</source>
        <translation>Verbindung der Zeile nach unten schieben</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Strg+Pfeil nach unten</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Alt+click on it</source>
        <translation>Alt+Klick auf die Verbindung</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>Verbindungen durchschneiden</translation>
    </message>
    <message>
        <source>Shift+Alt+drag</source>
        <translation>Umschalt+Alt+Ziehen</translation>
    </message>
    <message>
        <source>Bypass cards</source>
        <translation>Karten überbrücken</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Rename a card or frame, write a note</source>
        <translation>Karte oder Rahmen umbenennen, Notiz schreiben</translation>
    </message>
    <message>
        <source>F2, double-click</source>
        <translation>F2, Doppelklick</translation>
    </message>
    <message>
        <source>Walk from card to card</source>
        <translation>Von Karte zu Karte gehen</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Walk over the rows of a card and along their links</source>
        <translation>Über die Zeilen einer Karte und entlang ihrer Verbindungen gehen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Link the row</source>
        <translation>Zeile verbinden</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Remove the row's link</source>
        <translation>Verbindung der Zeile entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Alle Karten zeigen</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
</context>
<context>
    <name>app/canvas/gestures</name>
    <message>
        <source>Shift adds to the selection; Ctrl+Alt and a drag select with a lasso.</source>
        <translation>Umschalt erweitert die Auswahl; Strg+Alt und Ziehen wählt mit einem Lasso aus.</translation>
    </message>
</context>
<context>
    <name>app/canvas/groups/breadcrumb</name>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Open groups</source>
        <comment>those that are open</comment>
        <translation>Geöffnete Gruppen</translation>
    </message>
    <message>
        <source>Esc leads back</source>
        <translation>Esc führt zurück</translation>
    </message>
    <message>
        <source>Go back to {place}</source>
        <translation>Zurück zu {place}</translation>
    </message>
</context>
<context>
    <name>app/canvas/groups/group_actions</name>
    <message>
        <source>Select a group to open it.</source>
        <translation>Wählen Sie eine Gruppe, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Select a group to take its cards out.</source>
        <translation>Wählen Sie eine Gruppe, um ihre Karten herauszunehmen.</translation>
    </message>
    <message>
        <source>Select a group to save it to your library.</source>
        <translation>Wählen Sie eine Gruppe, um sie in Ihrer Bibliothek zu speichern.</translation>
    </message>
    <message>
        <source>Show outside</source>
        <translation>Außen zeigen</translation>
    </message>
    <message>
        <source>Show {socket} outside as</source>
        <translation>{socket} außen zeigen als</translation>
    </message>
    <message>
        <source>Rename socket</source>
        <translation>Anschluss umbenennen</translation>
    </message>
    <message>
        <source>New name of {socket}</source>
        <translation>Neuer Name von {socket}</translation>
    </message>
    <message>
        <source>Select the cards to collapse into a group first.</source>
        <translation>Wählen Sie zuerst die Karten, die zu einer Gruppe zusammengefasst werden sollen.</translation>
    </message>
</context>
<context>
    <name>app/canvas/groups/group_menu</name>
    <message>
        <source>Collapse into a group</source>
        <translation>Zu einer Gruppe zusammenfassen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Hide {socket} from outside</source>
        <translation>{socket} außen ausblenden</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Save group to library…</source>
        <translation>Gruppe in der Bibliothek speichern…</translation>
    </message>
    <message>
        <source>Show {socket} outside as…</source>
        <translation>{socket} außen zeigen als…</translation>
    </message>
    <message>
        <source>Socket {socket}</source>
        <translation>Anschluss {socket}</translation>
    </message>
</context>
<context>
    <name>app/canvas/groups/outside</name>
    <message>
        <source>The group shows it outside as {name}.</source>
        <translation>Die Gruppe zeigt ihn außen als {name}.</translation>
    </message>
    <message>
        <source>{input} is fed from outside by {card}. Leave the group to change it there.</source>
        <translation>{input} wird von außen von {card} gespeist. Verlassen Sie die Gruppe, um es dort zu ändern.</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>von außen</translation>
    </message>
</context>
<context>
    <name>app/canvas/keyboard/begun</name>
    <message>
        <source>Walk to a card and one of its rows with the arrow keys first.</source>
        <translation>Gehen Sie mit den Pfeiltasten zuerst zu einer Karte und einer ihrer Zeilen.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select a card, a frame or a note first.</source>
        <translation>Nichts ist ausgewählt. Wählen Sie zuerst eine Karte, einen Rahmen oder eine Notiz aus.</translation>
    </message>
    <message>
        <source>There is no card yet. Press Tab to search one.</source>
        <translation>Noch ist keine Karte da. Drücken Sie Tab, um eine zu suchen.</translation>
    </message>
    <message>
        <source>Alt and the arrow keys lead to other cards, the arrow keys over the rows.</source>
        <translation>Alt und die Pfeiltasten führen zu anderen Karten, die Pfeiltasten über die Zeilen.</translation>
    </message>
</context>
<context>
    <name>app/canvas/keyboard/linking</name>
    <message>
        <source>Link to an input of…</source>
        <translation>Verbinden mit einem Eingang von…</translation>
    </message>
    <message>
        <source>Link to an output of…</source>
        <translation>Verbinden mit einem Ausgang von…</translation>
    </message>
    <message>
        <source>Walk to a card and one of its rows with the arrow keys first, then press L.</source>
        <translation>Gehen Sie zuerst mit den Pfeiltasten zu einer Karte und einer ihrer Zeilen, und drücken Sie dann L.</translation>
    </message>
    <message>
        <source>This row takes no link. Walk to another row with the arrow keys.</source>
        <translation>Diese Zeile nimmt keine Verbindung an. Gehen Sie mit den Pfeiltasten zu einer anderen Zeile.</translation>
    </message>
    <message>
        <source>No socket of another card fits here. Add a card first.</source>
        <translation>Kein Anschluss einer anderen Karte passt hier. Fügen Sie zuerst eine Karte hinzu.</translation>
    </message>
</context>
<context>
    <name>app/canvas/keyboard/spoken</name>
    <message>
        <source>Canvas</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>Arrow keys walk over cards and their rows; Enter edits, L links.</source>
        <translation>Die Pfeiltasten gehen über Karten und ihre Zeilen; die Eingabetaste bearbeitet, L verbindet.</translation>
    </message>
    <message>
        <source>{count} cards selected</source>
        <translation>{count} Karten ausgewählt</translation>
    </message>
</context>
<context>
    <name>app/canvas/keyboard/walk</name>
    <message>
        <source>No link ends in this row. Press Escape first to delete the card.</source>
        <translation>In dieser Zeile endet keine Verbindung. Drücken Sie zuerst Escape, um die Karte zu löschen.</translation>
    </message>
    <message>
        <source>No link ends in this row, so there is none to move.</source>
        <translation>In dieser Zeile endet keine Verbindung, die sich verschieben ließe.</translation>
    </message>
    <message>
        <source>Only a link feeds this row. Press L to link it.</source>
        <translation>Diese Zeile wird nur durch eine Verbindung gespeist. Drücken Sie L, um sie zu verbinden.</translation>
    </message>
</context>
<context>
    <name>app/canvas/link_gesture</name>
    <message>
        <source>{card} gives no {kind}.</source>
        <translation>{card} hat keinen Ausgang vom Typ {kind}.</translation>
    </message>
    <message>
        <source>A link runs from an output to an input; look for an output.</source>
        <translation>Eine Verbindung führt von einem Ausgang zu einem Eingang; suchen Sie einen Ausgang.</translation>
    </message>
    <message>
        <source>{card} takes no {kind}.</source>
        <translation>{card} hat keinen Eingang vom Typ {kind}.</translation>
    </message>
    <message>
        <source>A link runs from an output to an input; look for an input.</source>
        <translation>Eine Verbindung führt von einem Ausgang zu einem Eingang; suchen Sie einen Eingang.</translation>
    </message>
    <message>
        <source>Several sockets fit here; drop it on the one that you mean.</source>
        <translation>Hier passen mehrere Anschlüsse; legen Sie die Verbindung auf dem gemeinten ab.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>{card} cannot feed itself.</source>
        <translation>{card} kann sich nicht selbst speisen.</translation>
    </message>
</context>
<context>
    <name>app/canvas/menus</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>verb</comment>
        <translation>Einrahmen</translation>
    </message>
    <message>
        <source>Look at the volumes</source>
        <translation>Volumina ansehen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Karte hinzufügen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Open rows</source>
        <translation>Zeilen ausklappen</translation>
    </message>
    <message>
        <source>Fold rows</source>
        <translation>Zeilen einklappen</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>Überbrücken</translation>
    </message>
    <message>
        <source>Delete and keep the chain</source>
        <translation>Löschen und Kette erhalten</translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation>Korrektur: {fix}</translation>
    </message>
    <message>
        <source>Look at the volumes: {output}</source>
        <translation>Volumina ansehen: {output}</translation>
    </message>
    <message>
        <source>Move link up</source>
        <translation>Verbindung nach oben</translation>
    </message>
    <message>
        <source>Move link down</source>
        <translation>Verbindung nach unten</translation>
    </message>
    <message>
        <source>Select what is in it</source>
        <translation>Inhalt auswählen</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Verbindung löschen</translation>
    </message>
</context>
<context>
    <name>app/canvas/mini_map</name>
    <message>
        <source>Mini-map</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All cards, small; click or drag to go to a part of the canvas</source>
        <translation>Alle Karten, klein; klicken oder ziehen Sie, um zu einem Teil der Arbeitsfläche zu gehen</translation>
    </message>
    <message>
        <source>Click or drag to go there</source>
        <translation>Klicken oder ziehen, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>app/canvas/search_popup</name>
    <message>
        <source>No card has this name. Try another word, such as the layer's name in Keras.</source>
        <translation>Keine Karte heißt so. Versuchen Sie ein anderes Wort, etwa den Namen der Schicht in Keras.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
</context>
<context>
    <name>app/canvas/tooltips</name>
    <message>
        <source>Open the page of this card (F1)</source>
        <translation>Die Seite dieser Karte öffnen (F1)</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>This version does not know the card {card}. It is kept as it is.</source>
        <translation>Diese Version kennt die Karte {card} nicht. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Double-click the title to open it.</source>
        <translation>Doppelklicken Sie auf den Titel, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Click to show fewer rows</source>
        <translation>Klicken, um weniger Zeilen zu zeigen</translation>
    </message>
    <message>
        <source>Click to show these rows</source>
        <translation>Klicken, um diese Zeilen zu zeigen</translation>
    </message>
    <message>
        <source>This version does not know the card, and keeps its links.</source>
        <translation>Diese Version kennt die Karte nicht und behält ihre Verbindungen.</translation>
    </message>
    <message>
        <source>Linked to {cards}.</source>
        <translation>Verbunden mit {cards}.</translation>
    </message>
    <message>
        <source>Shape: {shape}</source>
        <translation>Form: {shape}</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Wert: {value}</translation>
    </message>
</context>
<context>
    <name>app/cli/__init__</name>
    <message>
        <source>Interrupted.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>app/cli/arguments</name>
    <message>
        <source>Build, train and take away 3D convolutional networks. Without a command the window opens: voxdeck, or voxdeck FILE.deck.</source>
        <translation>Baut, trainiert und exportiert 3D-Faltungsnetze. Ohne Befehl öffnet sich das Fenster: voxdeck, oder voxdeck DATEI.deck.</translation>
    </message>
    <message>
        <source>print one JSON object a node</source>
        <translation>gibt je Karte ein JSON-Objekt aus</translation>
    </message>
    <message>
        <source>print a JSON list with one object a card</source>
        <translation>gibt eine JSON-Liste mit einem Objekt je Karte aus</translation>
    </message>
    <message>
        <source>print JSON: what was made, or a list of the templates</source>
        <translation>gibt JSON aus: was entstanden ist, oder eine Liste der Vorlagen</translation>
    </message>
    <message>
        <source>print a JSON list with one object a run</source>
        <translation>gibt eine JSON-Liste mit einem Objekt je Lauf aus</translation>
    </message>
    <message>
        <source>print events as JSON lines; the last one names the run's folder and the final metrics</source>
        <translation>gibt Ereignisse als JSON-Zeilen aus; die letzte nennt den Ordner des Laufs und die letzten Metriken</translation>
    </message>
    <message>
        <source>print one JSON object with the report and what was proposed</source>
        <translation>gibt ein JSON-Objekt mit dem Bericht und dem Vorschlag aus</translation>
    </message>
    <message>
        <source>print one JSON object with all rows</source>
        <translation>gibt ein JSON-Objekt mit allen Zeilen aus</translation>
    </message>
    <message>
        <source>print progress and the result as JSON lines</source>
        <translation>gibt Fortschritt und Ergebnis als JSON-Zeilen aus</translation>
    </message>
    <message>
        <source>print progress and the scores as JSON lines</source>
        <translation>gibt Fortschritt und Werte als JSON-Zeilen aus</translation>
    </message>
    <message>
        <source>print the result as a JSON object</source>
        <translation>gibt das Ergebnis als JSON-Objekt aus</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation>zeigt die Version des Programms und endet</translation>
    </message>
    <message>
        <source>say what each card gives and what is wrong</source>
        <translation>sagt, was jede Karte ergibt und was falsch ist</translation>
    </message>
    <message>
        <source>list the cards with their inputs and outputs</source>
        <translation>listet die Karten mit ihren Eingängen und Ausgängen</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORT</translation>
    </message>
    <message>
        <source>only the cards that these words find, in full</source>
        <translation>nur die Karten, die diese Wörter finden, ausführlich</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>write a help page for each card, and a page that lists them</source>
        <translation>schreibt zu jeder Karte eine Hilfeseite und eine Seite, die sie auflistet</translation>
    </message>
    <message>
        <source>make a deck from a template or from a Keras model</source>
        <translation>macht ein Deck aus einer Vorlage oder einem Keras-Modell</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>VORLAGE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>the deck to make; .deck is added where it is missing</source>
        <translation>das Deck, das entsteht; .deck wird ergänzt, wo es fehlt</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>a .keras file to make cards of, not a template</source>
        <translation>eine .keras-Datei, aus der Karten werden, statt einer Vorlage</translation>
    </message>
    <message>
        <source>list the templates</source>
        <translation>listet die Vorlagen</translation>
    </message>
    <message>
        <source>replace a file that is there already</source>
        <translation>ersetzt eine Datei, die schon da ist</translation>
    </message>
    <message>
        <source>list the runs of a deck</source>
        <translation>listet die Läufe eines Decks</translation>
    </message>
    <message>
        <source>train the network of a deck</source>
        <translation>trainiert das Netz eines Decks</translation>
    </message>
    <message>
        <source>a .deck file; several are trained one after the other</source>
        <translation>eine .deck-Datei; mehrere werden nacheinander trainiert</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>repeat a run instead, and say at the end what differs</source>
        <translation>wiederholt stattdessen einen Lauf und sagt am Ende, was abweicht</translation>
    </message>
    <message>
        <source>the run's folder, new or empty (default: beside the deck)</source>
        <translation>der Ordner des Laufs, neu oder leer (Vorgabe: neben dem Deck)</translation>
    </message>
    <message>
        <source>what calculates, if installed</source>
        <translation>was rechnet, falls installiert</translation>
    </message>
    <message>
        <source>do not wait for other runs that are at work</source>
        <translation>wartet nicht auf andere Läufe, die gerade trainieren</translation>
    </message>
    <message>
        <source>look through a data set, and propose a deck for it</source>
        <translation>sieht einen Datensatz durch und schlägt ein Deck dafür vor</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>a folder of volumes, a table (CSV, Excel) or a file of arrays</source>
        <translation>ein Ordner mit Volumina, eine Tabelle (CSV, Excel) oder eine Datei mit Arrays</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>the folder of their masks, where it is not found by itself, or of the volumes to find</source>
        <translation>der Ordner ihrer Masken, wo er nicht von selbst gefunden wird, oder der Volumina, die zu finden sind</translation>
    </message>
    <message>
        <source>write the proposed deck there</source>
        <translation>schreibt das vorgeschlagene Deck dorthin</translation>
    </message>
    <message>
        <source>replace a deck that is there already</source>
        <translation>ersetzt ein Deck, das schon da ist</translation>
    </message>
    <message>
        <source>say what this computer is, and whether all of the program works</source>
        <translation>sagt, was für ein Rechner das ist und ob das ganze Programm läuft</translation>
    </message>
    <message>
        <source>print each row as a JSON object once it is known</source>
        <translation>gibt jede Zeile als JSON-Objekt aus, sobald sie bekannt ist</translation>
    </message>
    <message>
        <source>go on with a run that was stopped, killed or failed</source>
        <translation>setzt einen Lauf fort, der beendet oder abgebrochen wurde oder gescheitert ist</translation>
    </message>
    <message>
        <source>write the masks, volumes, classes or numbers that a network gives to files</source>
        <translation>die Masken, Volumina, Klassen oder Zahlen schreiben, die ein Netz zu Dateien angibt</translation>
    </message>
    <message>
        <source>a volume, a folder that is searched, or a table</source>
        <translation>ein Volumen, ein Ordner, der durchsucht wird, oder eine Tabelle</translation>
    </message>
    <message>
        <source>the CSV file to write; for masks and volumes the folder</source>
        <translation>die CSV-Datei, die geschrieben wird; für Masken und Volumina der Ordner</translation>
    </message>
    <message>
        <source>OVERLAP</source>
        <translation>ANTEIL</translation>
    </message>
    <message>
        <source>shared part of neighbouring patches (0.5)</source>
        <translation>gemeinsamer Anteil benachbarter Ausschnitte (0.5)</translation>
    </message>
    <message>
        <source>for masks: write those of each label as well</source>
        <translation>bei Masken: schreibt auch die Wahrscheinlichkeiten jedes Labels</translation>
    </message>
    <message>
        <source>replace what is there already</source>
        <translation>ersetzt, was schon da ist</translation>
    </message>
    <message>
        <source>test a run's network on its validation data, or on others</source>
        <translation>prüft das Netz eines Laufs an seinen Validierungsdaten oder an anderen</translation>
    </message>
    <message>
        <source>a folder of classes, one of volumes and masks, or a table</source>
        <translation>ein Ordner mit Klassen, einer mit Volumina und Masken, oder eine Tabelle</translation>
    </message>
    <message>
        <source>take a network out, for other programs</source>
        <translation>exportiert ein Netz für andere Programme</translation>
    </message>
    <message>
        <source>RUN|DECK</source>
        <translation>LAUF|DECK</translation>
    </message>
    <message>
        <source>a run's folder, or a deck for a script</source>
        <translation>der Ordner eines Laufs, oder für ein Skript ein Deck</translation>
    </message>
    <message>
        <source>what to write (default: beside the source)</source>
        <translation>was entsteht (Vorgabe: neben der Quelle)</translation>
    </message>
    <message>
        <source>end a run's process, and its memory with it, until it is resumed</source>
        <translation>beendet den Prozess eines Laufs und gibt seinen Speicher frei, bis er fortgesetzt wird</translation>
    </message>
    <message>
        <source>stop a run and keep what was learned</source>
        <translation>beendet einen Lauf und behält, was gelernt wurde</translation>
    </message>
    <message>
        <source>not before the epoch is whole</source>
        <translation>nicht vor dem Ende der Epoche</translation>
    </message>
    <message>
        <source>list the run that trains and those that wait for their turn</source>
        <translation>listet den Lauf, der trainiert, und die wartenden</translation>
    </message>
    <message>
        <source>let this one be the next</source>
        <translation>lässt diesen als nächsten an die Reihe</translation>
    </message>
    <message>
        <source>a number from 0 to below 1 is wanted, not {text}</source>
        <translation>gefragt ist eine Zahl ab 0 und unter 1, nicht {text}</translation>
    </message>
    <message>
        <source>a .deck file</source>
        <translation>eine .deck-Datei</translation>
    </message>
    <message>
        <source>a run's folder</source>
        <translation>der Ordner eines Laufs</translation>
    </message>
    <message>
        <source>NODE.input=VALUE</source>
        <translation>KARTE.eingang=WERT</translation>
    </message>
    <message>
        <source>use another value for one input, such as train_1.epochs=5; may be given several times</source>
        <translation>nimmt für einen Eingang einen anderen Wert, etwa train_1.epochs=5; auch mehrmals</translation>
    </message>
</context>
<context>
    <name>app/cli/cards</name>
    <message>
        <source>voxdeck cards WORD shows the inputs and outputs of the cards that a word finds.</source>
        <translation>voxdeck cards WORT zeigt die Eingänge und Ausgänge der Karten, die ein Wort findet.</translation>
    </message>
    <message>
        <source>No card is found by {words}. voxdeck cards lists all of them.</source>
        <translation>Zu {words} gibt es keine Karte. voxdeck cards listet alle.</translation>
    </message>
    <message>
        <source>{count} pages written to {folder}.</source>
        <translation>{count} Seiten nach {folder} geschrieben.</translation>
    </message>
    <message>
        <source>link only</source>
        <translation>nur durch eine Verbindung</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>{least:g} or more</source>
        <translation>mindestens {least:g}</translation>
    </message>
    <message>
        <source>above {above:g}</source>
        <translation>über {above:g}</translation>
    </message>
    <message>
        <source>{most:g} or less</source>
        <translation>höchstens {most:g}</translation>
    </message>
</context>
<context>
    <name>app/cli/check</name>
    <message numerus="yes">
        <source>{count} cards</source>
        <extracomment>One: {count} card</extracomment>
        <translation><numerusform>{count} Karte</numerusform><numerusform>{count} Karten</numerusform></translation>
    </message>
    <message>
        <source>{found} in {cards}.</source>
        <translation>{found} in {cards}.</translation>
    </message>
    <message>
        <source>as trainings here have shown</source>
        <translation>wie Trainings hier gezeigt haben</translation>
    </message>
    <message>
        <source>an estimate until one was seen here</source>
        <translation>geschätzt, bis hier eines beobachtet wurde</translation>
    </message>
    <message>
        <source>Memory: training {training}, predicting {prediction} ({learned})</source>
        <translation>Speicher: Training {training}, Vorhersage {prediction} ({learned})</translation>
    </message>
    <message>
        <source>Memory: training {training} of {free} free, predicting {prediction} ({learned})</source>
        <translation>Speicher: Training {training} von {free} frei, Vorhersage {prediction} ({learned})</translation>
    </message>
    <message>
        <source>Loading Keras to check the deck…</source>
        <translation>Keras wird geladen, um das Deck zu prüfen…</translation>
    </message>
    <message numerus="yes">
        <source>{count} errors</source>
        <extracomment>One: {count} error</extracomment>
        <translation><numerusform>{count} Fehler</numerusform><numerusform>{count} Fehler</numerusform></translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <extracomment>One: {count} warning</extracomment>
        <translation><numerusform>{count} Warnung</numerusform><numerusform>{count} Warnungen</numerusform></translation>
    </message>
</context>
<context>
    <name>app/cli/computer</name>
    <message>
        <source>{free} free of {total}</source>
        <translation>{free} frei von {total}</translation>
    </message>
    <message>
        <source>{home} free for home, {temporary} free for temporary files</source>
        <translation>{home} frei im persönlichen Ordner, {temporary} für temporäre Dateien</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>aus dem Quelltext</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>TensorFlow needs a processor with AVX (made since 2011).</source>
        <translation>TensorFlow braucht einen Prozessor mit AVX (ab Baujahr 2011).</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Runs and checkpoints need room. Delete what is not needed.</source>
        <translation>Läufe und Sicherungspunkte brauchen Platz. Löschen Sie, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporär</translation>
    </message>
    <message>
        <source>not writable: {folders}</source>
        <translation>nicht beschreibbar: {folders}</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or free some space.</source>
        <translation>Geben Sie sich dort Schreibrechte, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>writable: {folders}</source>
        <translation>beschreibbar: {folders}</translation>
    </message>
    <message>
        <source>{count} threads</source>
        <translation>{count} Threads</translation>
    </message>
    <message>
        <source>Training of volumes needs more. Close other programs.</source>
        <translation>Das Training mit Volumina braucht mehr. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>app/cli/controls</name>
    <message>
        <source>Paused. Go on with: voxdeck resume {folder}</source>
        <translation>Angehalten. Weiter geht es mit: voxdeck resume {folder}</translation>
    </message>
    <message>
        <source>Stopped; what was learned is kept.</source>
        <translation>Beendet; was gelernt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>It had finished already.</source>
        <translation>Er war schon fertig.</translation>
    </message>
    <message>
        <source>The run in {folder} is not at work ({state}).</source>
        <translation>Der Lauf in {folder} ist nicht in Arbeit ({state}).</translation>
    </message>
    <message>
        <source>It stops once the epoch is whole.</source>
        <translation>Er endet, sobald die Epoche abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>app/cli/decks</name>
    <message>
        <source>{card} has no input {name}. Its inputs: {inputs}.</source>
        <translation>{card} hat keinen Eingang {name}. Die Eingänge: {inputs}.</translation>
    </message>
    <message>
        <source>{label} is fed by {card}; set the value there.</source>
        <translation>{label}: Der Wert kommt von {card}; setzen Sie ihn dort.</translation>
    </message>
    <message>
        <source>--set takes NODE.input=VALUE, such as train_1.epochs=5. Received {setting}.</source>
        <translation>--set nimmt KARTE.eingang=WERT, etwa train_1.epochs=5. Erhalten: {setting}.</translation>
    </message>
    <message>
        <source>the deck has no node {node}. Its nodes: {nodes}.</source>
        <translation>Das Deck hat keine Karte {node}. Seine Karten: {nodes}.</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
</context>
<context>
    <name>app/cli/evaluate</name>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Volume difference</source>
        <translation>Volumenunterschied</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Root mean square error</source>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <source>PSNR in dB</source>
        <translation>PSNR in dB</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Input as it is</source>
        <translation>Eingang unverändert</translation>
    </message>
    <message>
        <source>{value:.3f} ({least:.3f} to {most:.3f})</source>
        <translation>{value:.3f} ({least:.3f} bis {most:.3f})</translation>
    </message>
    <message>
        <source>{count} rows of {data}</source>
        <translation>{count} Zeilen ({data})</translation>
    </message>
    <message>
        <source>{count} volumes of {data}</source>
        <translation>{count} Volumina ({data})</translation>
    </message>
    <message>
        <source>Accuracy {accuracy} on {volumes}; in brackets 95 % intervals.</source>
        <translation>Genauigkeit {accuracy} an {volumes}; in Klammern 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>Bericht: {file}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumina</translation>
    </message>
    <message>
        <source>True class, given as →</source>
        <translation>Wahre Klasse, eingeordnet als →</translation>
    </message>
    <message>
        <source>--masks names the masks of other data. Name their volumes by --data as well.</source>
        <translation>--masks nennt die Masken anderer Daten. Nennen Sie mit --data auch deren Volumina.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Mean Dice {dice} on {volumes}; in brackets 95 % intervals, distances in mm.</source>
        <translation>Mittlerer Dice {dice} an {volumes}; in Klammern 95-%-Intervalle, Abstände in mm.</translation>
    </message>
    <message>
        <source>Mean Dice {dice} on {volumes}; in brackets 95 % intervals, distances in voxels.</source>
        <translation>Mittlerer Dice {dice} an {volumes}; in Klammern 95-%-Intervalle, Abstände in Voxeln.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Volumes found for {volumes}; in brackets 95 % intervals.</source>
        <translation>Gefundene Volumina zu {volumes}; in Klammern 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>Numbers found for {volumes}; in brackets 95 % intervals.</source>
        <translation>Gefundene Zahlen für {volumes}; in Klammern 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>app/cli/export</name>
    <message>
        <source>Wrote {file}: a network of {count:,} parameters.</source>
        <translation>{file} geschrieben: ein Netz mit {count:,} Parametern.</translation>
    </message>
    <message>
        <source>{place} is a folder that is there already. Name another place.</source>
        <translation>{place} ist ein Ordner, der schon da ist. Nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>Es gibt keinen Ordner {folder}. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>A deck can be exported as a script only. For {format} name a run's folder.</source>
        <translation>Ein Deck kann nur als Skript exportiert werden. Nennen Sie für {format} den Ordner eines Laufs.</translation>
    </message>
</context>
<context>
    <name>app/cli/graphics</name>
    <message>
        <source>training runs on the processor</source>
        <translation>das Training läuft auf dem Prozessor</translation>
    </message>
    <message>
        <source>the libraries of CUDA {version} are there</source>
        <translation>die Bibliotheken von CUDA {version} sind da</translation>
    </message>
    <message>
        <source>no NVIDIA GPU found</source>
        <translation>keine NVIDIA-GPU gefunden</translation>
    </message>
    <message>
        <source>Use Voxdeck's GPU version, or its locked GPU packages (README.md).</source>
        <translation>Nutzen Sie die GPU-Fassung von Voxdeck oder deren festgelegte GPU-Pakete (README.md).</translation>
    </message>
    <message>
        <source>All libraries of CUDA are there: the driver is older than 525, or CUDA_VISIBLE_DEVICES hides the GPU. Install a newer driver, or start Voxdeck without that variable.</source>
        <translation>Alle Bibliotheken von CUDA sind da: Der Treiber ist älter als 525, oder CUDA_VISIBLE_DEVICES verbirgt die GPU. Installieren Sie einen neueren Treiber, oder starten Sie Voxdeck ohne diese Variable.</translation>
    </message>
    <message>
        <source>Install NVIDIA's driver for Linux, 525 or newer, and start the computer anew.</source>
        <translation>Installieren Sie den Linux-Treiber von NVIDIA, 525 oder neuer, und starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>TensorFlow (CUDA {version}) cannot use it</source>
        <translation>TensorFlow (CUDA {version}) kann sie nicht nutzen</translation>
    </message>
    <message>
        <source>TensorFlow is built without CUDA here</source>
        <translation>TensorFlow ist hier ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>it does not find {libraries}</source>
        <translation>es findet {libraries} nicht</translation>
    </message>
    <message>
        <source>{gpu} with {memory}, driver {version}</source>
        <translation>{gpu} mit {memory}, Treiber {version}</translation>
    </message>
    <message>
        <source>TensorFlow uses it</source>
        <translation>TensorFlow nutzt sie</translation>
    </message>
    <message>
        <source>an NVIDIA card without a working driver</source>
        <translation>eine NVIDIA-Grafikkarte ohne funktionierenden Treiber</translation>
    </message>
</context>
<context>
    <name>app/cli/live_line</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
</context>
<context>
    <name>app/cli/models</name>
    <message>
        <source>With --from, name only the deck to make: voxdeck new --from MODEL.keras FILE.</source>
        <translation>Nennen Sie mit --from nur das Deck, das entstehen soll: voxdeck new --from MODELL.keras DATEI.</translation>
    </message>
    <message>
        <source>Made {file}. Link your data to it, then check it with: voxdeck check {file}</source>
        <translation>{file} ist angelegt. Verbinden Sie Ihre Daten damit und prüfen Sie es dann mit: voxdeck check {file}</translation>
    </message>
    <message>
        <source>{place} is a folder. Name a file in it.</source>
        <translation>{place} ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
</context>
<context>
    <name>app/cli/parsing</name>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>es fehlt: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {names}</source>
        <translation>unbekannte Argumente: {names}</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {names}</source>
        <translation>mehrdeutige Option: {option} kann {names} heißen</translation>
    </message>
    <message>
        <source>argument {name}: invalid choice: {value} (choose from {choices})</source>
        <translation>Argument {name}: {value} steht nicht zur Wahl (möglich sind {choices})</translation>
    </message>
    <message>
        <source>argument {name}: expected one argument</source>
        <translation>Argument {name}: ein Wert fehlt</translation>
    </message>
    <message>
        <source>argument {name}: expected at least one argument</source>
        <translation>Argument {name}: mindestens ein Wert fehlt</translation>
    </message>
    <message>
        <source>argument {name}: ignored explicit argument {value}</source>
        <translation>Argument {name} nimmt keinen Wert: {value}</translation>
    </message>
    <message>
        <source>argument {name}: {objection}</source>
        <translation>Argument {name}: {objection}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>zeigt diese Hilfe und endet</translation>
    </message>
    <message>
        <source>{program}: error: {message}</source>
        <translation>{program}: Fehler: {message}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
</context>
<context>
    <name>app/cli/predict</name>
    <message>
        <source>masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>volumes</source>
        <translation>Volumina</translation>
    </message>
    <message>
        <source>{count} rows, their {kind} in {file}.</source>
        <translation>{count} Zeilen, ihre {kind} in {file}.</translation>
    </message>
    <message>
        <source>{count} volumes, their {kind} in {file}.</source>
        <translation>{count} Volumina, ihre {kind} in {file}.</translation>
    </message>
    <message>
        <source>{count} passed over:</source>
        <translation>{count} übergangen:</translation>
    </message>
</context>
<context>
    <name>app/cli/printing</name>
    <message>
        <source>queued</source>
        <comment>state</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>state</comment>
        <translation>startet</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>state</comment>
        <translation>bereitet vor</translation>
    </message>
    <message>
        <source>training</source>
        <comment>state</comment>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>state</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state</comment>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>app/cli/progress</name>
    <message>
        <source>Failed after {duration}.</source>
        <translation>Gescheitert nach {duration}.</translation>
    </message>
    <message>
        <source>Finished after {duration}.</source>
        <translation>Fertig nach {duration}.</translation>
    </message>
    <message>
        <source>Stopped on request after {duration}.</source>
        <translation>Auf Wunsch beendet nach {duration}.</translation>
    </message>
    <message>
        <source>Paused after {duration}.</source>
        <translation>Angehalten nach {duration}.</translation>
    </message>
    <message>
        <source>threads</source>
        <comment>switch</comment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>precision</source>
        <comment>switch</comment>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>layout</source>
        <comment>switch</comment>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>steps per execution</source>
        <comment>switch</comment>
        <translation>Schritte je Ausführung</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for its turn: {count} runs before it</source>
        <extracomment>One: Waiting for its turn: {count} run before it</extracomment>
        <translation><numerusform>Wartet, bis er an der Reihe ist: {count} Lauf davor</numerusform><numerusform>Wartet, bis er an der Reihe ist: {count} Läufe davor</numerusform></translation>
    </message>
    <message>
        <source>Begun again: there is no checkpoint yet</source>
        <translation>Von vorn begonnen: Es gibt noch keinen Sicherungspunkt</translation>
    </message>
    <message>
        <source>Chosen: {name} {value}, because {reason}</source>
        <translation>Gewählt: {name} {value}; {reason}</translation>
    </message>
    <message>
        <source>Memory: training takes about {needed}; {free} are free</source>
        <translation>Speicher: Das Training braucht etwa {needed}; {free} sind frei</translation>
    </message>
    <message>
        <source>Warm start: weights of {taken} layers taken from {source}</source>
        <translation>Warmstart: Gewichte von {taken} Schichten aus {source} übernommen</translation>
    </message>
    <message>
        <source>Class weights: {weights}</source>
        <translation>Klassengewichte: {weights}</translation>
    </message>
    <message>
        <source>Network: {parameters:,} parameters, {trainable:,} of them learned</source>
        <translation>Netz: {parameters:,} Parameter, davon {trainable:,} gelernt</translation>
    </message>
    <message>
        <source>Data: {training} volumes to learn from, {validation} to test on, {steps} steps an epoch</source>
        <translation>Daten: {training} Volumina zum Lernen, {validation} zum Testen, {steps} Schritte je Epoche</translation>
    </message>
    <message>
        <source>Epoch {epoch}/{epochs}  {numbers}  {seconds:.1f} s</source>
        <translation>Epoche {epoch}/{epochs}  {numbers}  {seconds:.1f} s</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
    <message>
        <source>Stopping; what was learned is kept. Ctrl+C once more ends it at once.</source>
        <translation>Wird beendet; was gelernt wurde, bleibt erhalten. Noch einmal Strg+C beendet ihn sofort.</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Resumed in epoch {epoch} of {epochs}, after {count} batches</source>
        <extracomment>One: Resumed in epoch {epoch} of {epochs}, after {count} batch</extracomment>
        <translation><numerusform>Fortgesetzt in Epoche {epoch} von {epochs}, nach {count} Batch</numerusform><numerusform>Fortgesetzt in Epoche {epoch} von {epochs}, nach {count} Batches</numerusform></translation>
    </message>
    <message>
        <source>Resumed after epoch {epoch} of {epochs}</source>
        <translation>Fortgesetzt nach Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>Memory: training takes about {needed}</source>
        <translation>Speicher: Das Training braucht etwa {needed}</translation>
    </message>
    <message>
        <source>Warm start: weights of {taken} layers taken from {source}; {left} did not fit</source>
        <translation>Warmstart: Gewichte von {taken} Schichten aus {source} übernommen; {left} passten nicht</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Gerät: {device}</translation>
    </message>
    <message>
        <source>Ended at once.</source>
        <translation>Sofort beendet.</translation>
    </message>
    <message>
        <source>Run {folder}</source>
        <translation>Lauf {folder}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Last epoch: {metrics}</source>
        <translation>Letzte Epoche: {metrics}</translation>
    </message>
    <message>
        <source>Go on with: voxdeck resume {folder}</source>
        <translation>Weiter geht es mit: voxdeck resume {folder}</translation>
    </message>
    <message>
        <source>Model: {file}</source>
        <translation>Modell: {file}</translation>
    </message>
    <message>
        <source>Log: {file}</source>
        <translation>Protokoll: {file}</translation>
    </message>
</context>
<context>
    <name>app/cli/queue</name>
    <message>
        <source>Run</source>
        <comment>noun</comment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No run trains or waits.</source>
        <translation>Kein Lauf trainiert oder wartet.</translation>
    </message>
    <message>
        <source>The run in {folder} does not wait for a turn.</source>
        <translation>Der Lauf in {folder} wartet nicht in der Warteschlange.</translation>
    </message>
    <message>
        <source>The queue cannot be read: {reason}.</source>
        <translation>Die Warteschlange ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state</comment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>app/cli/refusals</name>
    <message>
        <source>{place} is there already. Name another file, or add --force to replace it.</source>
        <translation>{place} ist schon da. Nennen Sie eine andere Datei, oder ersetzen Sie sie mit --force.</translation>
    </message>
    <message>
        <source>{place} cannot be written to: {reason}.</source>
        <translation>In {place} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {reason}.</source>
        <translation>{place} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The system refused what was asked for: {reason}.</source>
        <translation>Das System hat das Verlangte abgelehnt: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/cli/runs</name>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Metrics or cause</source>
        <translation>Metriken oder Ursache</translation>
    </message>
    <message>
        <source>{deck} has no runs yet. Train it with: voxdeck train {deck}</source>
        <translation>{deck} hat noch keine Läufe. Trainieren Sie es mit: voxdeck train {deck}</translation>
    </message>
</context>
<context>
    <name>app/cli/selftest</name>
    <message>
        <source>This does not work: {parts}.</source>
        <translation>Das funktioniert nicht: {parts}.</translation>
    </message>
    <message>
        <source>All parts work.</source>
        <translation>Alle Teile funktionieren.</translation>
    </message>
</context>
<context>
    <name>app/cli/survey</name>
    <message>
        <source>Cannot be used:</source>
        <translation>Nicht verwendbar:</translation>
    </message>
    <message>
        <source>Proposed:</source>
        <translation>Vorgeschlagen:</translation>
    </message>
    <message>
        <source>and {count} more (--json lists all)</source>
        <translation>und {count} weitere (--json listet alle)</translation>
    </message>
    <message>
        <source>Made {file}. Train it with: voxdeck train {file}</source>
        <translation>{file} ist angelegt. Trainieren Sie es mit: voxdeck train {file}</translation>
    </message>
</context>
<context>
    <name>app/cli/tasks</name>
    <message>
        <source>Loading Keras</source>
        <translation>Keras wird geladen</translation>
    </message>
</context>
<context>
    <name>app/cli/templates</name>
    <message>
        <source>Name a template and a file: voxdeck new TEMPLATE FILE. voxdeck new --list shows them.</source>
        <translation>Nennen Sie eine Vorlage und eine Datei: voxdeck new VORLAGE DATEI. voxdeck new --list zeigt die Vorlagen.</translation>
    </message>
    <message>
        <source>There is no template {name}. The templates: {names}.</source>
        <translation>Es gibt keine Vorlage {name}. Die Vorlagen: {names}.</translation>
    </message>
    <message>
        <source>Made {file}. Check it with: voxdeck check {file}</source>
        <translation>{file} ist angelegt. Prüfen Sie es mit: voxdeck check {file}</translation>
    </message>
</context>
<context>
    <name>app/cli/train</name>
    <message>
        <source>--run-dir names the folder of one run. Name one deck with it, or leave it out.</source>
        <translation>--run-dir nennt den Ordner eines einzigen Laufs. Nennen Sie nur ein Deck dazu, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Name either a deck, or a run with --like.</source>
        <translation>Nennen Sie entweder ein Deck oder mit --like einen Lauf.</translation>
    </message>
</context>
<context>
    <name>app/cli/trials</name>
    <message>
        <source>Send this table to whoever supports you, with what stands above.</source>
        <translation>Schicken Sie diese Tabelle mit dem, was darüber steht, an Ihren Support.</translation>
    </message>
    <message>
        <source>painted {width} × {height} in {seconds:.1f} s, Qt {version}</source>
        <translation>{width} × {height} in {seconds:.1f} s gezeichnet, Qt {version}</translation>
    </message>
    <message>
        <source>Install the font: on Debian and Ubuntu the package of Voxdeck asks for it.</source>
        <translation>Installieren Sie eine Schriftart: Unter Debian und Ubuntu fordert das Paket von Voxdeck sie an.</translation>
    </message>
    <message>
        <source>{count} cards checked, Conv3D gives {badge}; {seconds:.1f} s with the start of Keras</source>
        <translation>{count} Karten geprüft, Conv3D ergibt {badge}; {seconds:.1f} s mit dem Start von Keras</translation>
    </message>
    <message>
        <source>loss {value}</source>
        <translation>Verlust {value}</translation>
    </message>
    <message>
        <source>Conv3D trained on {device}: an epoch in {seconds:.1f} s, {total:.1f} s with all, {loss}</source>
        <translation>Conv3D trainiert auf {device}: eine Epoche in {seconds:.1f} s, {total:.1f} s mit allem, {loss}</translation>
    </message>
    <message>
        <source>a trained network of {count} parameters was saved, loaded and used</source>
        <translation>ein trainiertes Netz mit {count} Parametern wurde gespeichert, geladen und benutzt</translation>
    </message>
    <message>
        <source>the trained network was written as {formats}</source>
        <translation>das trainierte Netz wurde geschrieben als {formats}</translation>
    </message>
    <message>
        <source>the selftest's deck</source>
        <translation>das Deck des Selbsttests</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Install the library: on Debian and Ubuntu the package of Voxdeck asks for it.</source>
        <translation>Installieren Sie die Bibliothek: Unter Debian und Ubuntu fordert das Paket von Voxdeck sie an.</translation>
    </message>
    <message>
        <source>its libraries are there; display: {display}</source>
        <translation>seine Bibliotheken sind da; Bildschirm: {display}</translation>
    </message>
    <message>
        <source>its libraries are there; display: none here; the command line works without</source>
        <translation>seine Bibliotheken sind da; hier gibt es keinen; die Befehlszeile braucht keinen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message numerus="yes">
        <source>nothing is behind {count} cards: {cards}</source>
        <extracomment>One: nothing is behind {count} card: {cards}</extracomment>
        <translation><numerusform>hinter {count} Karte ist nichts: {cards}</numerusform><numerusform>hinter {count} Karten ist nichts: {cards}</numerusform></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>what each of {count} cards makes is there</source>
        <translation>was die {count} Karten erzeugen, ist alles da</translation>
    </message>
    <message>
        <source>Save and load</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>{formats} are read</source>
        <translation>{formats} werden gelesen</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>noun</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>its process ended by signal {number}.</source>
        <translation>sein Prozess endete durch Signal {number}.</translation>
    </message>
    <message>
        <source>its process ended with exit code {number}.</source>
        <translation>sein Prozess endete mit dem Code {number}.</translation>
    </message>
    <message>
        <source>Painting a window…</source>
        <translation>Ein Fenster wird gezeichnet…</translation>
    </message>
    <message>
        <source>Checking a deck…</source>
        <translation>Ein Deck wird geprüft…</translation>
    </message>
    <message>
        <source>Training a small network…</source>
        <translation>Ein kleines Netz wird trainiert…</translation>
    </message>
    <message>
        <source>The convolution was not checked.</source>
        <translation>Die Faltung wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>it ended as {state}</source>
        <translation>es endete als {state}</translation>
    </message>
    <message>
        <source>there was no trained network to load</source>
        <translation>es gab kein trainiertes Netz zum Laden</translation>
    </message>
    <message>
        <source>there was no trained network to export</source>
        <translation>es gab kein trainiertes Netz zum Exportieren</translation>
    </message>
    <message>
        <source>nothing was painted</source>
        <translation>es wurde nichts gezeichnet</translation>
    </message>
    <message>
        <source>without letters: no font is installed</source>
        <translation>ohne Buchstaben: Es ist keine Schriftart installiert</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Rechenprozess</translation>
    </message>
    <message>
        <source>its process did not answer within {seconds:.0f} s</source>
        <translation>sein Prozess hat binnen {seconds:.0f} s nicht geantwortet</translation>
    </message>
    <message>
        <source>its process cannot be started: {reason}</source>
        <translation>sein Prozess lässt sich nicht starten: {reason}</translation>
    </message>
    <message>
        <source>{count} font families</source>
        <translation>{count} Schriftfamilien</translation>
    </message>
</context>
<context>
    <name>app/cli/watching</name>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>It differs from the other run:</source>
        <translation>Er weicht vom anderen Lauf ab:</translation>
    </message>
    <message>
        <source>It repeats the other run exactly: versions, data, settings and metrics are the same.</source>
        <translation>Er wiederholt den anderen Lauf genau: Versionen, Daten, Einstellungen und Metriken sind gleich.</translation>
    </message>
    <message>
        <source>{kind}, {name}: {before}, now {now}</source>
        <translation>{kind}, {name}: {before}, jetzt {now}</translation>
    </message>
</context>
<context>
    <name>app/compiler/compilation</name>
    <message>
        <source>These cards feed each other in a loop: {cards}. Remove one of the links between them.</source>
        <translation>Diese Karten speisen einander im Kreis: {cards}. Entfernen Sie eine der Verbindungen zwischen ihnen.</translation>
    </message>
    <message>
        <source>{input} takes one link. Remove {extra} of its {count} links.</source>
        <translation>„{input}“ nimmt nur eine Verbindung an. Entfernen Sie {extra} der {count} Verbindungen.</translation>
    </message>
    <message>
        <source>{input} is empty. Type a value or link one to it.</source>
        <translation>„{input}“ ist leer. Geben Sie einen Wert ein, oder verbinden Sie einen damit.</translation>
    </message>
    <message>
        <source>{input} is not linked. Link {kind} to it.</source>
        <translation>„{input}“ ist nicht verbunden. Es fehlt eine Verbindung vom Typ {kind}.</translation>
    </message>
</context>
<context>
    <name>app/compiler/fix</name>
    <message>
        <source>Set {input} to {value}</source>
        <translation>„{input}“ auf {value} setzen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>app/compiler/level</name>
    <message numerus="yes">
        <source>{count:,} parameters</source>
        <extracomment>One: {count:,} parameter</extracomment>
        <translation><numerusform>{count:,} Parameter</numerusform><numerusform>{count:,} Parameter</numerusform></translation>
    </message>
    <message>
        <source>{count} more inside.</source>
        <translation>{count} weitere innen.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>app/compiler/suggesting</name>
    <message>
        <source>Use the card again</source>
        <translation>Die Karte wieder verwenden</translation>
    </message>
    <message>
        <source>Link {card}</source>
        <translation>{card} verbinden</translation>
    </message>
    <message>
        <source>Add Input</source>
        <translation>„Eingang“ hinzufügen</translation>
    </message>
    <message>
        <source>Add Output</source>
        <translation>„Ausgang“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>app/document/aligning</name>
    <message>
        <source>left edges</source>
        <translation>Linke Kanten</translation>
    </message>
    <message>
        <source>right edges</source>
        <translation>Rechte Kanten</translation>
    </message>
    <message>
        <source>top edges</source>
        <translation>Obere Kanten</translation>
    </message>
    <message>
        <source>bottom edges</source>
        <translation>Untere Kanten</translation>
    </message>
    <message>
        <source>centres in a column</source>
        <translation>Mitten in einer Spalte</translation>
    </message>
    <message>
        <source>centres in a row</source>
        <translation>Mitten in einer Zeile</translation>
    </message>
</context>
<context>
    <name>app/document/annotating</name>
    <message>
        <source>Rename {thing} to {title}</source>
        <translation>{thing} in {title} umbenennen</translation>
    </message>
    <message>
        <source>Colour {things} {colour}</source>
        <translation>{things} färben: {colour}</translation>
    </message>
    <message>
        <source>Resize {thing}</source>
        <translation>Größe ändern: {thing}</translation>
    </message>
    <message>
        <source>Frame {cards}</source>
        <translation>{cards} einrahmen</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Rename {thing} to nothing</source>
        <translation>Titel entfernen: {thing}</translation>
    </message>
    <message>
        <source>There is no frame or note {name}.</source>
        <translation>Es gibt weder einen Rahmen noch eine Notiz {name}.</translation>
    </message>
    <message>
        <source>Something is called {name} already.</source>
        <translation>Etwas heißt schon {name}.</translation>
    </message>
</context>
<context>
    <name>app/document/annotation</name>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>frame {title}</source>
        <translation>Rahmen {title}</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>app/document/annotation_text</name>
    <message>
        <source>{where}, note {number}</source>
        <translation>{where}, Notiz {number}</translation>
    </message>
    <message>
        <source>{where}, frame {number}</source>
        <translation>{where}, Rahmen {number}</translation>
    </message>
    <message>
        <source>{where}: a box is four numbers: left, top, width, height. Received {box}.</source>
        <translation>{where}: Ein „box“ besteht aus vier Zahlen: links, oben, Breite, Höhe. Erhalten: {box}.</translation>
    </message>
    <message>
        <source>{where}: a note must be a block with id, text, colour and box.</source>
        <translation>{where}: Eine Notiz muss ein Block mit „id“, „text“, „colour“ und „box“ sein.</translation>
    </message>
    <message>
        <source>{where}: "{name}" must be a list.</source>
        <translation>{where}: „{name}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>{where}: a frame must be a block with id, title, colour and box.</source>
        <translation>{where}: Ein Rahmen muss ein Block mit „id“, „title“, „colour“ und „box“ sein.</translation>
    </message>
    <message>
        <source>{where}: two frames or notes are called {name}.</source>
        <translation>{where}: Zwei Rahmen oder Notizen heißen {name}.</translation>
    </message>
</context>
<context>
    <name>app/document/bypass</name>
    <message>
        <source>It is bypassed, but this version does not know the card and cannot tell what to pass on.</source>
        <translation>Die Karte ist überbrückt, aber diese Version kennt sie nicht und weiß nicht, was weitergegeben werden soll.</translation>
    </message>
    <message>
        <source>Bypass {cards}</source>
        <translation>{cards} überbrücken</translation>
    </message>
    <message>
        <source>Use {cards} again</source>
        <translation>{cards} wieder verwenden</translation>
    </message>
    <message>
        <source>It is bypassed, but it takes no {kind} that it could pass on. Use the card again, or unlink it.</source>
        <translation>Die Karte ist überbrückt, hat aber keinen Eingang vom Typ {kind}, den sie weitergeben könnte. Verwenden Sie sie wieder, oder trennen Sie sie.</translation>
    </message>
    <message>
        <source>It is bypassed, and can pass on only one {kind}: unlink {output}, or use the card again.</source>
        <translation>Die Karte ist überbrückt und kann vom Typ {kind} nur eines weitergeben: Trennen Sie {output}, oder verwenden Sie die Karte wieder.</translation>
    </message>
    <message>
        <source>It is bypassed, but no {kind} is linked to it that it could pass on. Link one, or unlink the card.</source>
        <translation>Die Karte ist überbrückt, aber vom Typ {kind} ist nichts mit ihr verbunden, das sie weitergeben könnte. Verbinden Sie etwas, oder trennen Sie die Karte.</translation>
    </message>
</context>
<context>
    <name>app/document/chains</name>
    <message>
        <source>Insert {card} after {other}</source>
        <translation>{card} nach {other} einfügen</translation>
    </message>
    <message>
        <source>Delete {cards} and keep the chain</source>
        <translation>{cards} löschen und die Kette behalten</translation>
    </message>
    <message>
        <source>{card} does not fit into that link.</source>
        <translation>{card} passt nicht in diese Verbindung.</translation>
    </message>
</context>
<context>
    <name>app/document/clipboard</name>
    <message>
        <source>Duplicate {things}</source>
        <translation>{things} duplizieren</translation>
    </message>
    <message>
        <source>Paste {things}</source>
        <translation>{things} einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no cards. Copy some cards first.</source>
        <translation>Die Zwischenablage enthält keine Karten. Kopieren Sie zuerst Karten.</translation>
    </message>
</context>
<context>
    <name>app/document/commands</name>
    <message>
        <source>{cards} and {annotations}</source>
        <translation>{cards} und {annotations}</translation>
    </message>
    <message>
        <source>Add {card}</source>
        <translation>{card} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} links</source>
        <extracomment>One: Delete {count} link</extracomment>
        <translation><numerusform>{count} Verbindung löschen</numerusform><numerusform>{count} Verbindungen löschen</numerusform></translation>
    </message>
    <message>
        <source>Move {things}</source>
        <translation>{things} verschieben</translation>
    </message>
    <message>
        <source>Change {input} of {card} to {value}</source>
        <translation>„{input}“ von {card} auf {value} ändern</translation>
    </message>
    <message>
        <source>Link {card} to {other}</source>
        <translation>{card} mit {other} verbinden</translation>
    </message>
    <message>
        <source>Unlink {card} from {other}</source>
        <translation>{card} von {other} trennen</translation>
    </message>
    <message>
        <source>There is no card {name}.</source>
        <translation>Es gibt keine Karte {name}.</translation>
    </message>
    <message>
        <source>Delete {things}</source>
        <translation>{things} löschen</translation>
    </message>
    <message>
        <source>Rename {card} to its own title</source>
        <translation>{card} wieder den eigenen Titel geben</translation>
    </message>
    <message>
        <source>Open {cards}</source>
        <translation>{cards} ausklappen</translation>
    </message>
    <message>
        <source>Fold {cards}</source>
        <translation>{cards} einklappen</translation>
    </message>
    <message>
        <source>There is no card {name}. The palette lists all cards.</source>
        <translation>Es gibt keine Karte {name}. Die Palette führt alle Karten auf.</translation>
    </message>
    <message>
        <source>A card {name} is there already.</source>
        <translation>Es gibt schon eine Karte {name}.</translation>
    </message>
    <message>
        <source>{card} has no input {name}.</source>
        <translation>{card} hat keinen Eingang {name}.</translation>
    </message>
    <message>
        <source>That link is not there any more.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>app/document/deck_file</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a {suffix} file in it.</source>
        <translation>{path} ist ein Ordner. Nennen Sie eine {suffix}-Datei darin.</translation>
    </message>
    <message>
        <source>{path} is not a deck: it is not text.</source>
        <translation>{path} ist kein Deck: Es ist kein Text.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. The old file is as it was.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Die alte Datei ist unverändert.</translation>
    </message>
</context>
<context>
    <name>app/document/deck_text</name>
    <message>
        <source>one of its numbers is too large or no number</source>
        <translation>eine der Zahlen ist zu groß oder keine Zahl</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>das Deck</translation>
    </message>
    <message>
        <source>line {line}, column {column}, {fault}</source>
        <translation>Zeile {line}, Spalte {column}, {fault}</translation>
    </message>
    <message>
        <source>its brackets are nested too deep</source>
        <translation>die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{where}, inside</source>
        <translation>{where}, innen</translation>
    </message>
    <message>
        <source>{where}: a position is two numbers. Received {received}.</source>
        <translation>{where}: Eine Position besteht aus zwei Zahlen. Erhalten: {received}.</translation>
    </message>
    <message>
        <source>{where}, link {number}</source>
        <translation>{where}, Verbindung {number}</translation>
    </message>
    <message>
        <source>{where}: a link is a pair such as ["conv3d_1.output", "flatten_1.inputs"]. Received {received}.</source>
        <translation>{where}: Eine Verbindung ist ein Paar wie ["conv3d_1.output", "flatten_1.inputs"]. Erhalten: {received}.</translation>
    </message>
    <message>
        <source>{where}: a card and a frame or note are both called {name}.</source>
        <translation>{where}: Eine Karte und ein Rahmen oder eine Notiz heißen beide {name}.</translation>
    </message>
    <message>
        <source>{where}: "nodes" must be a list.</source>
        <translation>{where}: „nodes“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>{where}, node {number}</source>
        <translation>{where}, Knoten {number}</translation>
    </message>
    <message>
        <source>{where}: a node must be a block with id, card, position and values.</source>
        <translation>{where}: Ein Knoten muss ein Block mit „id“, „card“, „position“ und „values“ sein.</translation>
    </message>
    <message>
        <source>{where}: an id is small letters, digits and _. Received {received}.</source>
        <translation>{where}: Eine „id“ besteht aus kleinen Buchstaben, Ziffern und _. Erhalten: {received}.</translation>
    </message>
    <message>
        <source>{where}: the card's name is missing.</source>
        <translation>{where}: Der Name der Karte fehlt.</translation>
    </message>
    <message>
        <source>{where}: "values" must be a block.</source>
        <translation>{where}: „values“ muss ein Block sein.</translation>
    </message>
    <message>
        <source>{where}: "inner" must be a block with the cards of the group.</source>
        <translation>{where}: „inner“ muss ein Block mit den Karten der Gruppe sein.</translation>
    </message>
    <message>
        <source>{where}: groups lie more than {most} deep within each other.</source>
        <translation>{where}: Gruppen sind mehr als {most}-fach ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>{where}: a Train card stands in a group. Training stays outside of groups.</source>
        <translation>{where}: In einer Gruppe steht eine Trainingskarte. Das Training bleibt außerhalb von Gruppen.</translation>
    </message>
    <message>
        <source>{where}: "links" must be a list.</source>
        <translation>{where}: „links“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>{where} is not a whole deck file: {fault}.</source>
        <translation>{where} ist keine vollständige Deckdatei: {fault}.</translation>
    </message>
    <message>
        <source>{where}: two nodes are called {name}.</source>
        <translation>{where}: Zwei Knoten heißen {name}.</translation>
    </message>
    <message>
        <source>{where}: {card} has no input {name}.</source>
        <translation>{where}: {card} hat keinen Eingang {name}.</translation>
    </message>
    <message>
        <source>{where}: {card} has no output {name}.</source>
        <translation>{where}: {card} hat keinen Ausgang {name}.</translation>
    </message>
    <message>
        <source>{where}, input {name}: {fault}</source>
        <translation>{where}, Eingang {name}: {fault}</translation>
    </message>
    <message>
        <source>{where}: there is no node {name}.</source>
        <translation>{where}: Es gibt keinen Knoten {name}.</translation>
    </message>
</context>
<context>
    <name>app/document/exposing</name>
    <message>
        <source>Cards that were collapsed into one. Open it to see and change them.</source>
        <translation>Karten, die zu einer zusammengefasst wurden. Öffnen Sie sie, um sie zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>app/document/group_files</name>
    <message>
        <source>{path} holds no cards, so it is no group.</source>
        <translation>{path} enthält keine Karten und ist deshalb keine Gruppe.</translation>
    </message>
    <message>
        <source>{path} holds a Train card, so it is no group. Training stays outside of groups.</source>
        <translation>{path} enthält eine Trainingskarte und ist deshalb keine Gruppe. Das Training bleibt außerhalb von Gruppen.</translation>
    </message>
    <message>
        <source>{path} shows a card outside that this version does not know.</source>
        <translation>{path} zeigt außen eine Karte, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>A group {name} is in the library already. Choose another name.</source>
        <translation>Eine Gruppe {name} ist schon in der Bibliothek. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>{path} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} lässt sich nicht löschen: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/document/group_text</name>
    <message>
        <source>{where}, socket {number}</source>
        <translation>{where}, Anschluss {number}</translation>
    </message>
    <message>
        <source>{where}: a socket of a group has a name and either "inputs", a list such as ["conv3d_1.filters"], or "output". Received {received}.</source>
        <translation>{where}: Ein Anschluss einer Gruppe hat einen Namen und entweder „inputs“, eine Liste wie ["conv3d_1.filters"], oder „output“. Erhalten: {received}.</translation>
    </message>
    <message>
        <source>{where}: "exposed" must be a list.</source>
        <translation>{where}: „exposed“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>{where}: one value cannot serve all of {names}.</source>
        <translation>{where}: Ein Wert kann nicht für alle gelten: {names}.</translation>
    </message>
    <message>
        <source>{where}: two sockets of the group are called {name}.</source>
        <translation>{where}: Zwei Anschlüsse der Gruppe heißen {name}.</translation>
    </message>
</context>
<context>
    <name>app/document/grouping</name>
    <message>
        <source>{edit} in {group}</source>
        <translation>{edit} (in {group})</translation>
    </message>
    <message>
        <source>Groups can lie {most} deep within each other, not deeper.</source>
        <translation>Gruppen können {most}-fach ineinander verschachtelt sein, nicht tiefer.</translation>
    </message>
    <message>
        <source>Collapse {cards} into a group</source>
        <translation>{cards} zu einer Gruppe zusammenfassen</translation>
    </message>
    <message>
        <source>Training stays outside of groups. Leave the group and place the card there.</source>
        <translation>Das Training bleibt außerhalb von Gruppen. Verlassen Sie die Gruppe, und platzieren Sie die Karte dort.</translation>
    </message>
    <message>
        <source>That group is not there any more.</source>
        <translation>Diese Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Select the cards to collapse first.</source>
        <translation>Wählen Sie zuerst die Karten, die zusammengefasst werden sollen.</translation>
    </message>
    <message>
        <source>{card} lies between the selected cards, so the group would feed itself. Select it too.</source>
        <translation>{card} liegt zwischen den ausgewählten Karten, so dass die Gruppe sich selbst speisen würde. Wählen Sie diese Karte auch aus.</translation>
    </message>
    <message>
        <source>{card} stays outside of groups. Take it out of the selection.</source>
        <translation>{card} bleibt außerhalb von Gruppen. Nehmen Sie die Karte aus der Auswahl.</translation>
    </message>
    <message>
        <source>This version does not know {card}, so its links cannot leave a group.</source>
        <translation>Diese Version kennt {card} nicht; Verbindungen der Karte können deshalb keine Gruppe verlassen.</translation>
    </message>
</context>
<context>
    <name>app/document/keras_model/archive</name>
    <message>
        <source>{path} describes its layers in {size:,} bytes, more than any network has.</source>
        <translation>{path} beschreibt seine Schichten mit {size:,} Bytes, mehr als jedes Netz hat.</translation>
    </message>
    <message>
        <source>{path} is no whole {suffix} file. Copy it again; a model in an .h5 file must be saved as {suffix} first.</source>
        <translation>{path} ist keine vollständige {suffix}-Datei. Kopieren Sie sie noch einmal; ein Modell in einer .h5-Datei muss zuerst als {suffix} gespeichert werden.</translation>
    </message>
    <message>
        <source>{path} describes no model.</source>
        <translation>{path} beschreibt kein Modell.</translation>
    </message>
    <message>
        <source>{path} holds no description of a model. Save the model with model.save() anew.</source>
        <translation>{path} enthält keine Beschreibung eines Modells. Speichern Sie das Modell mit model.save() neu.</translation>
    </message>
    <message>
        <source>{path}: the description of the model is damaged. Copy the file again.</source>
        <translation>{path}: Die Beschreibung des Modells ist beschädigt. Kopieren Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>app/document/keras_model/calls</name>
    <message>
        <source>Layer {name} takes a tensor as {input}, which its card does not.</source>
        <translation>Die Schicht {name} nimmt als {input} einen Tensor, ihre Karte aber nicht.</translation>
    </message>
    <message>
        <source>Layer {name} is called on more tensors than its card takes.</source>
        <translation>Die Schicht {name} wird auf mehr Tensoren angewandt, als ihre Karte nimmt.</translation>
    </message>
</context>
<context>
    <name>app/document/keras_model/network</name>
    <message>
        <source>{name} is a class of somebody's own</source>
        <translation>{name} ist eine selbst geschriebene Klasse</translation>
    </message>
    <message>
        <source>it is a Lambda, which is code of the file, and code of a file is never run</source>
        <translation>sie ist ein Lambda, also Code aus der Datei, und Code aus einer Datei wird nie ausgeführt</translation>
    </message>
    <message>
        <source>it is the operation {name} of keras.ops, not a layer</source>
        <translation>sie ist die Operation {name} aus keras.ops, keine Schicht</translation>
    </message>
    <message>
        <source>no card makes {name}</source>
        <translation>keine Karte erzeugt {name}</translation>
    </message>
    <message>
        <source>{name} is the operation {operation} in the file; here it is a layer.</source>
        <translation>{name} ist in der Datei die Operation {operation}; hier ist es eine Schicht.</translation>
    </message>
    <message>
        <source>Input {name} takes volumes of any size: link a dataset to it, or type a shape.</source>
        <translation>Der Eingang {name} nimmt Volumina beliebiger Größe: Verbinden Sie einen Datensatz damit, oder geben Sie eine Form ein.</translation>
    </message>
    <message>
        <source>Input {name} takes {kind} in the file; here volumes enter as float32.</source>
        <translation>Der Eingang {name} nimmt in der Datei {kind}; hier kommen Volumina als float32 herein.</translation>
    </message>
    <message>
        <source>Layer {name} does not learn in the file; here it does.</source>
        <translation>Die Schicht {name} lernt in der Datei nicht; hier lernt sie.</translation>
    </message>
    <message>
        <source>The file calculates in {number}: choose it as Number format on the Train card.</source>
        <translation>Die Datei rechnet in {number}: Wählen Sie es als Zahlenformat auf der Karte „Trainieren“.</translation>
    </message>
    <message>
        <source>{where}: layer {name} is not described. The file is damaged; copy it again.</source>
        <translation>{where}: Die Schicht {name} ist nicht beschrieben. Die Datei ist beschädigt; kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{where}: layer {name} gives several tensors, and cards of layers give one. Save a model that uses only the first.</source>
        <translation>{where}: Die Schicht {name} gibt mehrere Tensoren aus, Karten von Schichten aber nur einen. Speichern Sie ein Modell, das nur den ersten verwendet.</translation>
    </message>
    <message>
        <source>The model answers in {count} tensors: each has an Output card, a network of its own.</source>
        <translation>Das Modell antwortet mit {count} Tensoren: Jeder hat eine Ausgangskarte, also ein eigenes Netz.</translation>
    </message>
    <message>
        <source>{where}: the description of the model is damaged ({fault}).</source>
        <translation>{where}: Die Beschreibung des Modells ist beschädigt ({fault}).</translation>
    </message>
    <message>
        <source>Layer {name} has no card: {reason}. It is kept as a grey card; put other cards in its place.</source>
        <translation>Die Schicht {name} hat keine Karte: {reason}. Sie bleibt als graue Karte erhalten; setzen Sie andere Karten an ihre Stelle.</translation>
    </message>
    <message>
        <source>{where}: layer {name} takes one tensor twice, which links cannot show. Put an Identity layer before one of them and save the model anew.</source>
        <translation>{where}: Die Schicht {name} nimmt einen Tensor zweimal, was Verbindungen nicht zeigen können. Setzen Sie vor einen davon eine Identity-Schicht, und speichern Sie das Modell neu.</translation>
    </message>
    <message>
        <source>{where}: {name} is a class of its own, whose layers no file describes. Only functional and sequential models open as cards.</source>
        <translation>{where}: {name} ist eine eigene Klasse, deren Schichten keine Datei beschreibt. Nur funktionale und sequentielle Modelle lassen sich als Karten öffnen.</translation>
    </message>
    <message>
        <source>it wraps {name}, which no card makes</source>
        <translation>sie umhüllt {name}, das keine Karte erzeugt</translation>
    </message>
</context>
<context>
    <name>app/document/keras_model/opening</name>
    <message>
        <source>{path}: the description of the model in it is damaged. Save the model with Keras anew.</source>
        <translation>{path}: Die Beschreibung des Modells darin ist beschädigt. Speichern Sie das Modell mit Keras erneut.</translation>
    </message>
</context>
<context>
    <name>app/document/keras_model/training</name>
    <message>
        <source>{name} of the file is not on the Train card: {reason}.</source>
        <translation>{name} aus der Datei steht nicht auf der Trainingskarte: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/document/keras_model/values</name>
    <message>
        <source>its setting {name} is {value}</source>
        <translation>ihre Einstellung {name} ist {value}</translation>
    </message>
    <message>
        <source>its {input} is {value}</source>
        <translation>ihr Wert „{input}“ ist {value}</translation>
    </message>
    <message>
        <source>it uses {name}, which no card makes</source>
        <translation>sie verwendet {name}, das keine Karte erzeugt</translation>
    </message>
    <message>
        <source>its {input} is {value} with settings of its own</source>
        <translation>ihr Wert „{input}“ ist {value} mit eigenen Einstellungen</translation>
    </message>
</context>
<context>
    <name>app/document/link_order</name>
    <message>
        <source>Put {card} at place {place} of {other}</source>
        <translation>{card} an Stelle {place} von {other} setzen</translation>
    </message>
</context>
<context>
    <name>app/document/linking</name>
    <message>
        <source>This version does not know the card {card}, so it takes no new links.</source>
        <translation>Diese Version kennt die Karte {card} nicht; sie nimmt deshalb keine neuen Verbindungen an.</translation>
    </message>
    <message>
        <source>{card} has no output {name}.</source>
        <translation>{card} hat keinen Ausgang {name}.</translation>
    </message>
    <message>
        <source>These two sockets are linked already.</source>
        <translation>Diese beiden Anschlüsse sind schon verbunden.</translation>
    </message>
    <message>
        <source>{card} already leads to {other}; a network cannot feed its own input.</source>
        <translation>{card} führt schon zu {other}; ein Netz kann nicht seinen eigenen Eingang speisen.</translation>
    </message>
    <message>
        <source>{input} of {card} takes {kind}; {output} of {other} gives {given}.</source>
        <translation>„{input}“ von {card} nimmt den Typ {kind}; „{output}“ von {other} gibt den Typ {given}.</translation>
    </message>
    <message>
        <source>{card} takes {wanted}; {other} is none. Link another layer.</source>
        <translation>{card} nimmt nur: {wanted}; {other} passt nicht. Verbinden Sie eine andere Schicht.</translation>
    </message>
</context>
<context>
    <name>app/document/migration</name>
    <message>
        <source>{where} is not a Voxdeck deck.</source>
        <translation>{where} ist kein Voxdeck-Deck.</translation>
    </message>
    <message>
        <source>{where}: the format's version is missing.</source>
        <translation>{where}: Die Version des Formats fehlt.</translation>
    </message>
    <message>
        <source>{where} was saved by a newer Voxdeck (format {version}). Open it with that version.</source>
        <translation>{where} wurde mit einem neueren Voxdeck gespeichert (Format {version}). Öffnen Sie es mit dieser Version.</translation>
    </message>
</context>
<context>
    <name>app/document/restoring</name>
    <message>
        <source>Go back to the deck of {run}</source>
        <translation>Zum Deck von {run} zurückkehren</translation>
    </message>
</context>
<context>
    <name>app/document/shelf</name>
    <message>
        <source>My groups</source>
        <translation>Meine Gruppen</translation>
    </message>
</context>
<context>
    <name>app/document/showing</name>
    <message>
        <source>{socket} of {card}</source>
        <translation>{socket} von {card}</translation>
    </message>
    <message>
        <source>Show {socket} outside</source>
        <translation>{socket} außen zeigen</translation>
    </message>
    <message>
        <source>The group shows no {name} outside.</source>
        <translation>Die Gruppe zeigt außen kein {name}.</translation>
    </message>
    <message>
        <source>Hide {socket}</source>
        <translation>{socket} ausblenden</translation>
    </message>
    <message>
        <source>Show {socket} again</source>
        <translation>{socket} wieder zeigen</translation>
    </message>
    <message>
        <source>Rename {socket} to its own name</source>
        <translation>{socket} wieder den eigenen Namen geben</translation>
    </message>
    <message>
        <source>Move {socket} up</source>
        <translation>{socket} nach oben verschieben</translation>
    </message>
    <message>
        <source>Move {socket} down</source>
        <translation>{socket} nach unten verschieben</translation>
    </message>
    <message>
        <source>{socket} is shown outside already.</source>
        <translation>{socket} wird außen schon gezeigt.</translation>
    </message>
    <message>
        <source>{socket} is linked inside. Remove that link first.</source>
        <translation>{socket} ist innen verbunden. Entfernen Sie zuerst diese Verbindung.</translation>
    </message>
    <message>
        <source>The group has {socket} already, and it takes other values. Choose another name.</source>
        <translation>Die Gruppe hat {socket} schon, und dieser Anschluss nimmt andere Werte. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{socket} is not shown outside.</source>
        <translation>{socket} wird außen nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>app/document/ungrouping</name>
    <message>
        <source>Ungroup {card}</source>
        <translation>Gruppe {card} auflösen</translation>
    </message>
    <message>
        <source>{card} is no group.</source>
        <translation>{card} ist keine Gruppe.</translation>
    </message>
</context>
<context>
    <name>app/document/words</name>
    <message numerus="yes">
        <source>{count} annotations</source>
        <extracomment>One: {count} annotation</extracomment>
        <translation><numerusform>{count} Anmerkung</numerusform><numerusform>{count} Anmerkungen</numerusform></translation>
    </message>
    <message>
        <source>{card} in {group}</source>
        <translation>{card} in {group}</translation>
    </message>
</context>
<context>
    <name>app/engine/builder</name>
    <message>
        <source>Shape says {typed}, but the dataset holds volumes of {held}. Empty Shape, or unlink the dataset.</source>
        <translation>„Form“ sagt {typed}, der Datensatz enthält aber Volumina von {held}. Leeren Sie „Form“, oder lösen Sie die Verbindung zum Datensatz.</translation>
    </message>
    <message>
        <source>Name must not hold a slash. Received {name}.</source>
        <translation>„Name“ darf keinen Schrägstrich enthalten. Erhalten: {name}.</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/calls</name>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/checking</name>
    <message>
        <source>{counts} rows</source>
        <translation>{counts} Zeilen</translation>
    </message>
    <message>
        <source>{counts} volumes</source>
        <translation>{counts} Volumina</translation>
    </message>
    <message>
        <source>{reasons}; and {count} more</source>
        <translation>{reasons}; und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows are left out: {reasons}.</source>
        <extracomment>One: {count:,} row is left out: {reasons}.</extracomment>
        <translation><numerusform>{count:,} Zeile bleibt weg: {reasons}.</numerusform><numerusform>{count:,} Zeilen bleiben weg: {reasons}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} files are left out: {reasons}.</source>
        <extracomment>One: {count:,} file is left out: {reasons}.</extracomment>
        <translation><numerusform>{count:,} Datei bleibt weg: {reasons}.</numerusform><numerusform>{count:,} Dateien bleiben weg: {reasons}.</numerusform></translation>
    </message>
    <message>
        <source>{card} is of a kind that this version cannot make.</source>
        <translation>{card} ist von einer Art, die diese Version nicht herstellen kann.</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/choices</name>
    <message>
        <source>The network gives {shape} for each volume, but the labels ask for one row of values. Put Flatten or Global average pooling 3D and a Dense layer before the Output card.</source>
        <translation>Das Netz gibt je Volumen {shape}, die Labels verlangen aber eine Reihe von Werten. Setzen Sie „Flatten“ oder „Globales Mittelwert-Pooling 3D“ und eine Schicht „Dense“ vor die Karte „Ausgang“.</translation>
    </message>
    <message>
        <source>The data are one-hot, but {cards} reads class numbers. Take the One-hot card out.</source>
        <translation>Die Daten sind One-Hot-kodiert, Klassennummern liest aber: {cards}. Nehmen Sie die Karte „One-Hot“ heraus.</translation>
    </message>
    <message>
        <source>The network gives {values}, but the data have {classes}. Give the last layer {units}.</source>
        <translation>Das Netz gibt {values}, die Daten haben aber {classes}. Geben Sie der letzten Schicht {units}.</translation>
    </message>
    <message>
        <source>The last layer ends in {activation}. Set From logits of {card} to yes, else it reads the answers wrongly.</source>
        <translation>Die letzte Schicht endet mit {activation}. Stellen Sie „Aus Logits“ von {card} auf „ja“, sonst liest die Karte die Antworten falsch.</translation>
    </message>
    <message>
        <source>{cards} compares masks, but the training data have one class a volume. Link another card.</source>
        <translation>Masken vergleicht: {cards}. Die Trainingsdaten haben aber eine Klasse je Volumen. Verbinden Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>The network gives {shape} for each volume, but the labels ask for {classes} values, one a class. Put Flatten or Global average pooling 3D and a Dense layer with {classes} units before the Output card.</source>
        <translation>Das Netz gibt je Volumen {shape}, die Labels verlangen aber {classes} Werte, einen je Klasse. Setzen Sie „Flatten“ oder „Globales Mittelwert-Pooling 3D“ und eine Schicht „Dense“ mit {classes} Einheiten vor die Karte „Ausgang“.</translation>
    </message>
    <message>
        <source>The loss and metrics read the labels in different forms: {sides}. Link those that read the same form.</source>
        <translation>Verlust und Metriken lesen die Labels in verschiedener Form: {sides}. Verbinden Sie solche, die dieselbe Form lesen.</translation>
    </message>
    <message>
        <source>The metrics read the labels in different forms: {sides}. Link those that read the same form.</source>
        <translation>Die Metriken lesen die Labels in verschiedener Form: {sides}. Verbinden Sie solche, die dieselbe Form lesen.</translation>
    </message>
    <message>
        <source>The training data have no classes, so no loss can be chosen. Link a loss card.</source>
        <translation>Die Trainingsdaten haben keine Klassen, daher lässt sich kein Verlust wählen. Verbinden Sie eine Verlustfunktion.</translation>
    </message>
    <message>
        <source>One class leaves nothing to tell apart. Use data with two classes or more.</source>
        <translation>Bei nur einer Klasse gibt es nichts zu unterscheiden. Verwenden Sie Daten mit zwei oder mehr Klassen.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values</source>
        <extracomment>One: {count:,} value</extracomment>
        <translation><numerusform>{count:,} Wert</numerusform><numerusform>{count:,} Werte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} classes</source>
        <extracomment>One: {count:,} class</extracomment>
        <translation><numerusform>{count:,} Klasse</numerusform><numerusform>{count:,} Klassen</numerusform></translation>
    </message>
    <message>
        <source>The network gives {values}, but the data have {classes}: some values are never right. Give the last layer {units}.</source>
        <translation>Das Netz gibt {values}, die Daten haben aber {classes}: Manche Werte sind nie richtig. Geben Sie der letzten Schicht {units}.</translation>
    </message>
    <message>
        <source>The last layer ends in {activation}, which hides part of the answer. For classes choose softmax or none.</source>
        <translation>Die letzte Schicht endet mit {activation}; das verbirgt einen Teil der Antwort. Wählen Sie für Klassen softmax oder keine Aktivierung.</translation>
    </message>
    <message>
        <source>Softmax of a single value is always 1, so nothing can be learned. Choose sigmoid, or one unit a class.</source>
        <translation>Softmax eines einzigen Werts ist immer 1, so lässt sich nichts lernen. Wählen Sie sigmoid, oder eine Einheit je Klasse.</translation>
    </message>
    <message>
        <source>The last layer has no activation. Set From logits of {card} to yes, else it reads the answers wrongly.</source>
        <translation>Die letzte Schicht hat keine Aktivierung. Stellen Sie „Aus Logits“ von {card} auf „ja“, sonst liest die Karte die Antworten falsch.</translation>
    </message>
    <message>
        <source>The last layer ends in {activation}. Set From logits of {card} to no, else it reads the answers wrongly.</source>
        <translation>Die letzte Schicht endet mit {activation}. Stellen Sie „Aus Logits“ von {card} auf „nein“, sonst liest die Karte die Antworten falsch.</translation>
    </message>
    <message>
        <source>{cards} as {form}</source>
        <translation>{cards} als {form}</translation>
    </message>
    <message>
        <source>From logits</source>
        <translation>Aus Logits</translation>
    </message>
    <message>
        <source>Take One-hot out</source>
        <translation>„One-Hot“ herausnehmen</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/encoding</name>
    <message>
        <source>class numbers</source>
        <translation>Klassennummern</translation>
    </message>
    <message>
        <source>one-hot</source>
        <translation>One-Hot</translation>
    </message>
    <message>
        <source>one number a volume</source>
        <translation>eine Zahl je Volumen</translation>
    </message>
    <message>
        <source>numbers to find</source>
        <translation>Zielwerte</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/layer_checks</name>
    <message>
        <source>The network takes {wanted}; received {received}. Give both the same shape.</source>
        <translation>Das Netz nimmt {wanted}; erhalten: {received}. Geben Sie beiden dieselbe Form.</translation>
    </message>
    <message>
        <source>{shape} · shared</source>
        <translation>{shape} · geteilt</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/mask_choices</name>
    <message numerus="yes">
        <source>{count:,} labels</source>
        <extracomment>One: {count:,} label</extracomment>
        <translation><numerusform>{count:,} Label</numerusform><numerusform>{count:,} Labels</numerusform></translation>
    </message>
    <message>
        <source>{card} reads masks in another form than the loss that is chosen by itself. Link a loss as well, or unlink the metrics.</source>
        <translation>{card} liest Masken in anderer Form als der Verlust, der von selbst gewählt wird. Verbinden Sie auch eine Verlustfunktion, oder lösen Sie die Verbindung zu den Metriken.</translation>
    </message>
    <message>
        <source>{card} counts {counted} classes, but the masks have {labels}. Set its Classes to {count}.</source>
        <translation>{card} zählt {counted} Klassen, die Masken haben aber {labels}. Stellen Sie dort „Klassen“ auf {count}.</translation>
    </message>
    <message>
        <source>{cards} compares volumes, but the training data have masks. Link another card.</source>
        <translation>Volumina vergleicht: {cards}. Die Trainingsdaten haben aber Masken. Verbinden Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>The network gives {shape} for each volume, but masks ask for an answer for each voxel. End with Conv3D of {filters} and kernel size 1, with no Flatten, Dense or global pooling before it.</source>
        <translation>Das Netz gibt je Volumen {shape}, Masken verlangen aber eine Antwort für jeden Voxel. Enden Sie mit „Faltung 3D“ ({filters}, Kernelgröße 1), davor weder „Flatten“ noch „Dense“ noch globales Pooling.</translation>
    </message>
    <message>
        <source>The network answers for {given} voxels, but the masks have {wanted}. Bring the last layer to that size: padding same, and one Up sampling 3D or Conv3D transpose for each pooling or stride.</source>
        <translation>Das Netz antwortet für {given} Voxel, die Masken haben aber {wanted}. Bringen Sie die letzte Schicht auf diese Größe: Padding same, und je Pooling oder Schrittweite einmal „Upsampling 3D“ oder „Transponierte Faltung 3D“.</translation>
    </message>
    <message>
        <source>The masks hold the background only, which leaves nothing to find. Choose other masks.</source>
        <translation>Die Masken enthalten nur den Hintergrund, so gibt es nichts zu finden. Wählen Sie andere Masken.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} channels</source>
        <extracomment>One: {count:,} channel</extracomment>
        <translation><numerusform>{count:,} Kanal</numerusform><numerusform>{count:,} Kanäle</numerusform></translation>
    </message>
    <message>
        <source>The network gives {channels}, but the masks have {labels}. Give the last layer {filters}.</source>
        <translation>Das Netz gibt {channels}, die Masken haben aber {labels}. Geben Sie der letzten Schicht {filters}.</translation>
    </message>
    <message>
        <source>The network gives {channels}, but the masks have {labels}, the background with them. Give the last layer {filters}.</source>
        <translation>Das Netz gibt {channels}, die Masken haben mit dem Hintergrund aber {labels}. Geben Sie der letzten Schicht {filters}.</translation>
    </message>
    <message>
        <source>The network gives {channels}, but the masks have {labels}: some channels are never right. Give the last layer {filters}.</source>
        <translation>Das Netz gibt {channels}, die Masken haben aber {labels}: Manche Kanäle sind nie richtig. Geben Sie der letzten Schicht {filters}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/mending</name>
    <message>
        <source>Match with a convolution of {count} filters</source>
        <translation>Mit einer Faltung von {count} Filtern angleichen</translation>
    </message>
    <message>
        <source>Give the last layer {what}</source>
        <translation>Der letzten Schicht {what} geben</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} units</source>
        <extracomment>One: {count:,} unit</extracomment>
        <translation><numerusform>{count:,} Einheit</numerusform><numerusform>{count:,} Einheiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} filters</source>
        <extracomment>One: {count:,} filter</extracomment>
        <translation><numerusform>{count:,} Filter</numerusform><numerusform>{count:,} Filter</numerusform></translation>
    </message>
    <message>
        <source>Add {card} to {size}</source>
        <translation>{card} auf {size} hinzufügen</translation>
    </message>
    <message>
        <source>Pad the smaller input</source>
        <translation>Den kleineren Eingang auffüllen</translation>
    </message>
    <message>
        <source>Crop the larger input</source>
        <translation>Den größeren Eingang zuschneiden</translation>
    </message>
    <message>
        <source>Add {card} and {dense}</source>
        <translation>{card} und {dense} hinzufügen</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Add a channel axis</source>
        <translation>Eine Kanalachse hinzufügen</translation>
    </message>
    <message>
        <source>Pad the answer</source>
        <translation>Die Antwort auffüllen</translation>
    </message>
    <message>
        <source>no activation</source>
        <translation>keine Aktivierung</translation>
    </message>
    <message>
        <source>Crop the answer</source>
        <translation>Die Antwort zuschneiden</translation>
    </message>
    <message>
        <source>Let Train choose the loss</source>
        <translation>Den Verlust von „Trainieren“ wählen lassen</translation>
    </message>
    <message>
        <source>Unlink it</source>
        <translation>Verbindung lösen</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/merge_checks</name>
    <message>
        <source>axis {number}</source>
        <translation>Achse {number}</translation>
    </message>
    <message>
        <source>{card} needs inputs of one shape; received {shapes}.</source>
        <translation>{card} braucht Eingänge von einer Form; erhalten: {shapes}.</translation>
    </message>
    <message>
        <source>The inputs differ in shape ({shapes}): the axis of size 1 is repeated to fit. If that is not meant, give both the same size.</source>
        <translation>Die Eingänge haben verschiedene Formen ({shapes}): Die Achse der Größe 1 wird wiederholt, bis sie passt. Ist das nicht gewollt, geben Sie beiden dieselbe Größe.</translation>
    </message>
    <message>
        <source>{card} needs inputs with the same number of axes; received {shapes}.</source>
        <translation>{card} braucht Eingänge mit gleich vielen Achsen; erhalten: {shapes}.</translation>
    </message>
    <message numerus="yes">
        <source>Axis {axis} is not there: the inputs have {count:,} axes after the batch, 1 to {count}, or -1 for the last.</source>
        <extracomment>One: Axis {axis} is not there: the inputs have {count:,} axis after the batch, 1 to {count}, or -1 for the last.</extracomment>
        <translation><numerusform>Achse {axis} gibt es nicht: Die Eingänge haben nach dem Batch {count:,} Achse, 1 bis {count}, oder -1 für die letzte.</numerusform><numerusform>Achse {axis} gibt es nicht: Die Eingänge haben nach dem Batch {count:,} Achsen, 1 bis {count}, oder -1 für die letzte.</numerusform></translation>
    </message>
    <message>
        <source>{card} needs inputs of one shape; received {shapes}. Give the layers before it the same filters, strides and padding.</source>
        <translation>{card} braucht Eingänge von einer Form; erhalten: {shapes}. Geben Sie den Schichten davor die gleichen Filter, Schrittweiten und das gleiche Padding.</translation>
    </message>
    <message>
        <source>The inputs differ in {axis}: {sizes} ({shapes}). They must agree in all axes but the one along which they are joined.</source>
        <translation>Die Eingänge stimmen nicht überein – {axis}: {sizes} ({shapes}). Sie müssen in allen Achsen gleich sein außer in der, entlang der sie zusammengefügt werden.</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/network_checks</name>
    <message>
        <source>Two parts of the network are called {names}. Change the name on the Input card.</source>
        <translation>Zwei Teile des Netzes heißen {names}. Ändern Sie den Namen auf der Karte „Eingang“.</translation>
    </message>
    <message>
        <source>Data takes a tensor.</source>
        <translation>„Daten“ nimmt einen Tensor.</translation>
    </message>
    <message>
        <source>No Input card leads to this one.</source>
        <translation>Keine Karte „Eingang“ führt zu dieser Karte.</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/number_choices</name>
    <message numerus="yes">
        <source>{count:,} numbers to find ({names})</source>
        <extracomment>One: {count:,} number to find ({names})</extracomment>
        <translation><numerusform>{count:,} Zielwert ({names})</numerusform><numerusform>{count:,} Zielwerte ({names})</numerusform></translation>
    </message>
    <message>
        <source>The last layer ends in {activation}, which gives {limits} only. To find any number, choose no activation.</source>
        <translation>Die letzte Schicht endet mit {activation} und gibt nur {limits}. Um beliebige Zahlen zu finden, wählen Sie keine Aktivierung.</translation>
    </message>
    <message>
        <source>The network gives {shape} for each volume, but there is {wanted}. Put Flatten or Global average pooling 3D and a Dense layer with {units} before the Output card.</source>
        <translation>Das Netz gibt je Volumen {shape}, die Daten haben aber {wanted}. Setzen Sie „Flatten“ oder „Globales Mittelwert-Pooling 3D“ und eine Schicht „Dense“ mit {units} vor die Karte „Ausgang“.</translation>
    </message>
    <message>
        <source>The network gives {values}, but the data have {wanted}. Give the last layer {units}.</source>
        <translation>Das Netz gibt {values}, die Daten haben aber {wanted}. Geben Sie der letzten Schicht {units}.</translation>
    </message>
    <message>
        <source>{cards} compares classes, but the training data have numbers to find. Link another card.</source>
        <translation>Klassen vergleicht: {cards}. Die Trainingsdaten haben aber Zahlen als Zielwerte. Verbinden Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/prechecks</name>
    <message>
        <source>{card} takes {wanted}, {count} axes; received {axes}: {given}.</source>
        <translation>{card} nimmt {wanted}, {count} Achsen; erhalten: {axes}: {given}.</translation>
    </message>
    <message>
        <source>{field} is {window} but the volumes that come in are only {given}. Make the kernel smaller, set Padding to same, or pool less before.</source>
        <translation>„{field}“ ist {window}, die ankommenden Volumina sind aber nur {given}. Verkleinern Sie den Kernel, setzen Sie „Padding“ auf same, oder fassen Sie davor weniger durch Pooling zusammen.</translation>
    </message>
    <message>
        <source>Without a GPU this runs only where oneDNN is on, as it is here; a saved model may fail elsewhere.</source>
        <translation>Ohne GPU läuft dies nur mit eingeschaltetem oneDNN, wie hier; ein gespeichertes Modell kann anderswo versagen.</translation>
    </message>
    <message>
        <source>{card} takes images: height × width × channels; received {given}. For volumes use a card of the family {family}, or Resize 3D.</source>
        <translation>{card} nimmt Bilder: Höhe × Breite × Kanäle; erhalten: {given}. Verwenden Sie für Volumina eine Karte der Familie {family}, oder „Größe ändern 3D“.</translation>
    </message>
    <message>
        <source>{card} needs a last axis of known size; received {given}. Bring all volumes to one size, or put Global average pooling 3D before it.</source>
        <translation>{card} braucht eine letzte Achse von bekannter Größe; erhalten: {given}. Bringen Sie alle Volumina auf eine Größe, oder setzen Sie „Globales Mittelwert-Pooling 3D“ davor.</translation>
    </message>
    <message>
        <source>{field} is {window}, {reach} with its dilation, but the volumes that come in are only {given}. Make the kernel smaller, set Padding to same, or pool less before.</source>
        <translation>„{field}“ ist {window}, mit der Dilatation {reach}, die ankommenden Volumina sind aber nur {given}. Verkleinern Sie den Kernel, setzen Sie „Padding“ auf same, oder fassen Sie davor weniger durch Pooling zusammen.</translation>
    </message>
    <message>
        <source>{field} is {window} but the volumes that come in are only {given}. Make the pooling window smaller, set Padding to same, or pool less before.</source>
        <translation>„{field}“ ist {window}, die ankommenden Volumina sind aber nur {given}. Verkleinern Sie das Pooling-Fenster, setzen Sie „Padding“ auf same, oder fassen Sie davor weniger durch Pooling zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>{field} ({groups}) must divide the {count:,} channels that come in.</source>
        <extracomment>One: {field} ({groups}) must divide the {count:,} channel that come in.</extracomment>
        <translation><numerusform>„{field}“ ({groups}) muss den {count:,} ankommenden Kanal teilen.</numerusform><numerusform>„{field}“ ({groups}) muss die {count:,} ankommenden Kanäle ohne Rest teilen.</numerusform></translation>
    </message>
    <message>
        <source>Set Data format to channels last.</source>
        <translation>Stellen Sie „Datenformat“ auf channels last.</translation>
    </message>
    <message>
        <source>Set Dilation rate to 1.</source>
        <translation>Stellen Sie „Dilatationsrate“ auf 1.</translation>
    </message>
    <message>
        <source>Softmax of a single value is always 1. Choose sigmoid, or give as many units as classes.</source>
        <translation>Softmax eines einzigen Werts ist immer 1. Wählen Sie sigmoid, oder so viele Einheiten wie Klassen.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} axes</source>
        <extracomment>One: {count:,} axis</extracomment>
        <translation><numerusform>{count:,} Achse</numerusform><numerusform>{count:,} Achsen</numerusform></translation>
    </message>
    <message>
        <source>{card} takes colour images with 3 channels; received {given}.</source>
        <translation>{card} nimmt Farbbilder mit 3 Kanälen; erhalten: {given}.</translation>
    </message>
    <message>
        <source>The number of channels is not known; received {given}. Use volumes that all have the same number of channels, or type the shape on the Input card.</source>
        <translation>Die Zahl der Kanäle ist nicht bekannt; erhalten: {given}. Verwenden Sie Volumina, die alle gleich viele Kanäle haben, oder geben Sie die Form auf der Karte „Eingang“ ein.</translation>
    </message>
    <message>
        <source>{field}: Identity makes tables with two axes, as Dense has; the kernel of {card} has more. Link another initializer.</source>
        <translation>„{field}“: „Identität“ erzeugt Tabellen mit zwei Achsen, wie „Dense“ sie hat; der Kernel von {card} hat mehr. Verbinden Sie einen anderen Initialisierer.</translation>
    </message>
    <message>
        <source>{card} joins only the last axis of {given}. For one answer a volume, put Flatten or Global average pooling 3D before it.</source>
        <translation>{card} verknüpft nur die letzte Achse von {given}. Für eine Antwort je Volumen setzen Sie „Flatten“ oder „Globales Mittelwert-Pooling 3D“ davor.</translation>
    </message>
    <message>
        <source>Use the usual initializer</source>
        <translation>Den üblichen Initialisierer verwenden</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/run_checks</name>
    <message>
        <source>There is no network to begin with at {path}: neither a .keras file nor a run with a model. Choose another.</source>
        <translation>Unter {path} gibt es kein Netz, mit dem sich beginnen ließe: weder eine .keras-Datei noch einen Lauf mit Modell. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Training would take about {needed} of memory, but {free} are free.</source>
        <translation>Das Training bräuchte etwa {needed} Speicher, frei sind aber {free}.</translation>
    </message>
    <message>
        <source>Use fewer filters.</source>
        <translation>Verwenden Sie weniger Filter.</translation>
    </message>
    <message>
        <source>Not even one volume fits in a step.</source>
        <translation>Nicht einmal ein Volumen passt in einen Schritt.</translation>
    </message>
    <message>
        <source>Gradients would be cut twice, here and on {card}. Set Clip gradients to none, or empty the clipping of {card}.</source>
        <translation>Die Gradienten würden zweimal begrenzt, hier und auf {card}. Schalten Sie „Gradienten begrenzen“ hier aus, oder leeren Sie die Begrenzung von {card}.</translation>
    </message>
    <message>
        <source>Both this card and {card} say how many batches are averaged. Set Accumulated batches to 1, or empty it on {card}.</source>
        <translation>Sowohl diese Karte als auch {card} sagt, über wie viele Batches gemittelt wird. Stellen Sie „Akkumulierte Batches“ hier auf 1, oder leeren Sie das Feld auf {card}.</translation>
    </message>
    <message>
        <source>The training data have no classes, so none can be weighted. Set Class weights to none.</source>
        <translation>Die Trainingsdaten haben keine Klassen, daher lässt sich keine gewichten. Schalten Sie „Klassengewichte“ aus.</translation>
    </message>
    <message>
        <source>The loss compares whole masks, in which each label counts alike already. Set Class weights to none, or link a crossentropy loss, which compares voxels.</source>
        <translation>Der Verlust vergleicht ganze Masken; darin zählt schon jedes Label gleich viel. Schalten Sie „Klassengewichte“ aus, oder verbinden Sie einen Kreuzentropie-Verlust, der Voxel vergleicht.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>With batch size 1, patches or volumes of {size} fit.</source>
        <translation>Mit Batchgröße 1 passen Ausschnitte oder Volumina von {size}.</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>Gradienten begrenzen</translation>
    </message>
    <message>
        <source>Accumulated batches</source>
        <translation>Akkumulierte Batches</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Batch size {size} fits.</source>
        <translation>Batchgröße {size} passt.</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/train_checks</name>
    <message>
        <source>The validation data hold volumes of {held}, but the training data {trained}. Bring both to one size with Crop or pad.</source>
        <translation>Die Validierungsdaten enthalten Volumina von {held}, die Trainingsdaten aber {trained}. Bringen Sie beide mit „Zuschneiden oder auffüllen“ auf eine Größe.</translation>
    </message>
    <message>
        <source>The classes differ: training data have {mine}; validation data have {theirs}. Use data with the same classes in the same order.</source>
        <translation>Die Klassen sind verschieden: Trainingsdaten {mine}; Validierungsdaten {theirs}. Verwenden Sie Daten mit denselben Klassen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>The network has {count} Input cards ({names}), but the training data give one volume at a time. Leave one Input card.</source>
        <translation>Das Netz hat {count} Karten „Eingang“ ({names}), die Trainingsdaten geben aber jeweils ein Volumen. Behalten Sie nur eine Karte „Eingang“.</translation>
    </message>
    <message>
        <source>The network takes rows of {wanted}, but the training data hold {given}. Link the same data to the Input card, or bring them to one size with Crop or pad.</source>
        <translation>Das Netz nimmt Zeilen von {wanted}, die Trainingsdaten enthalten aber {given}. Verbinden Sie dieselben Daten mit der Karte „Eingang“, oder bringen Sie sie mit „Zuschneiden oder auffüllen“ auf eine Größe.</translation>
    </message>
    <message>
        <source>The network takes volumes of {wanted}, but the training data hold {given}. Link the same data to the Input card, or bring them to one size with Crop or pad.</source>
        <translation>Das Netz nimmt Volumina von {wanted}, die Trainingsdaten enthalten aber {given}. Verbinden Sie dieselben Daten mit der Karte „Eingang“, oder bringen Sie sie mit „Zuschneiden oder auffüllen“ auf eine Größe.</translation>
    </message>
    <message>
        <source>The training data have {mine}, but the validation data {theirs}. Link data of one kind.</source>
        <translation>Die Trainingsdaten haben {mine}, die Validierungsdaten aber {theirs}. Verbinden Sie Daten von einer Art.</translation>
    </message>
    <message>
        <source>The validation data hold rows of {held}, but the training data {trained}. Bring both to one size with Crop or pad.</source>
        <translation>Die Validierungsdaten enthalten Zeilen von {held}, die Trainingsdaten aber {trained}. Bringen Sie beide mit „Zuschneiden oder auffüllen“ auf eine Größe.</translation>
    </message>
    <message>
        <source>The labels differ: training data have {mine}; validation data have {theirs}. Use data with the same labels in the same order.</source>
        <translation>Die Labels sind verschieden: Trainingsdaten {mine}; Validierungsdaten {theirs}. Verwenden Sie Daten mit denselben Labels in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>{numbers} to find</source>
        <translation>{numbers} als Zielwerte</translation>
    </message>
    <message numerus="yes">
        <source>volumes of {count} channels to find</source>
        <extracomment>One: volumes of {count} channel to find</extracomment>
        <translation><numerusform>Zielvolumina mit {count} Kanal</numerusform><numerusform>Zielvolumina mit {count} Kanälen</numerusform></translation>
    </message>
    <message>
        <source>one-hot, one class a volume</source>
        <translation>One-Hot, eine Klasse je Volumen</translation>
    </message>
    <message>
        <source>one class a volume</source>
        <translation>eine Klasse je Volumen</translation>
    </message>
    <message>
        <source>Batch size ({size:,}) is larger than the training data ({volumes}): each epoch is one step. Make it smaller.</source>
        <translation>Die Batchgröße ({size:,}) ist größer als die Trainingsdaten ({volumes}): Jede Epoche ist ein einziger Schritt. Verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>{epochs} of {steps}</source>
        <translation>{epochs} × {steps}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>classes</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one-hot, masks</source>
        <translation>One-Hot, Masken</translation>
    </message>
    <message>
        <source>{callback} changes the learning rate of {optimizer}, but {schedule} sets it in each step. Unlink one of the two.</source>
        <translation>{callback} ändert die Lernrate von {optimizer}, {schedule} setzt sie aber in jedem Schritt. Lösen Sie eine der beiden Verbindungen.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} volumes</source>
        <extracomment>One: {count:,} volume</extracomment>
        <translation><numerusform>{count:,} Volumen</numerusform><numerusform>{count:,} Volumina</numerusform></translation>
    </message>
    <message>
        <source>Mixed float16 is slow without a GPU. Choose float32.</source>
        <translation>Mixed float16 ist ohne GPU langsam. Wählen Sie float32.</translation>
    </message>
    <message>
        <source>{card} does not fit this network: {objection}</source>
        <translation>{card} passt nicht zu diesem Netz: {objection}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} epochs</source>
        <extracomment>One: {count:,} epoch</extracomment>
        <translation><numerusform>{count:,} Epoche</numerusform><numerusform>{count:,} Epochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} steps</source>
        <extracomment>One: {count:,} step</extracomment>
        <translation><numerusform>{count:,} Schritt</numerusform><numerusform>{count:,} Schritte</numerusform></translation>
    </message>
    <message>
        <source>Unlink {card}</source>
        <translation>Verbindung zu {card} lösen</translation>
    </message>
</context>
<context>
    <name>app/engine/checks/volume_choices</name>
    <message>
        <source>The last layer ends in {activation}, which gives {limits}, but a volume to find holds {low:.3g} to {high:.3g}. Choose no activation, or bring the volumes into that range before they become targets.</source>
        <translation>Die letzte Schicht endet mit {activation}; das ergibt: {limits}. Ein Volumen, das zu finden ist, enthält aber {low:.3g} bis {high:.3g}. Wählen Sie keine Aktivierung, oder bringen Sie die Volumina in diesen Bereich, bevor sie Zielwerte werden.</translation>
    </message>
    <message>
        <source>The last layer ends in {activation}, which gives shares of 1 and no intensities. Choose no activation.</source>
        <translation>Die letzte Schicht endet mit {activation}; das gibt Anteile an 1 und keine Intensitäten. Wählen Sie keine Aktivierung.</translation>
    </message>
    <message>
        <source>The network gives {shape} for each volume, but a volume of {wanted} is to be found. End with a convolution of {filters}, or bring a row of as many values back to that shape with Reshape.</source>
        <translation>Das Netz gibt je Volumen {shape}, zu finden ist aber ein Volumen von {wanted}. Enden Sie mit einer Faltung ({filters}), oder bringen Sie eine Reihe von ebenso vielen Werten mit „Umformen“ in diese Form.</translation>
    </message>
    <message>
        <source>The network gives volumes of {shape}, but those to find have {wanted}. Bring the last layer to that size: padding same, and one Up sampling 3D or Conv3D transpose for each pooling or stride.</source>
        <translation>Das Netz gibt Volumina von {shape}, die zu findenden haben aber {wanted}. Bringen Sie die letzte Schicht auf diese Größe: Padding same, und je Pooling oder Schrittweite einmal „Upsampling 3D“ oder „Transponierte Faltung 3D“.</translation>
    </message>
    <message>
        <source>The network gives {given}, but the volumes to find have {wanted}. Give the last layer {filters}.</source>
        <translation>Das Netz gibt {given}, die zu findenden Volumina haben aber {wanted}. Geben Sie der letzten Schicht {filters}.</translation>
    </message>
    <message>
        <source>{cards} compares classes, but the training data have volumes to find. Link one that compares numbers, such as Mean squared error.</source>
        <translation>Klassen vergleicht: {cards}. Die Trainingsdaten haben aber Volumina als Zielwerte. Verbinden Sie eine Karte, die Zahlen vergleicht, etwa „Mittlerer quadratischer Fehler“.</translation>
    </message>
    <message>
        <source>Take Volumes as targets out</source>
        <translation>„Volumina als Zielwerte“ herausnehmen</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>nothing below 0</source>
        <translation>nichts unter 0</translation>
    </message>
</context>
<context>
    <name>app/engine/data/bad_files</name>
    <message>
        <source>{count} of {total:,} files cannot be used: {shown}. Mend them, or set Bad files to leave out.</source>
        <translation>{count} von {total:,} Dateien lassen sich nicht verwenden: {shown}. Bringen Sie sie in Ordnung, oder stellen Sie „Fehlerhafte Dateien“ auf „Auslassen“.</translation>
    </message>
    <message>
        <source>Or set Bad rows to leave out.</source>
        <translation>Oder stellen Sie „Fehlerhafte Zeilen“ auf „Auslassen“.</translation>
    </message>
    <message>
        <source>Or set Bad files to leave out.</source>
        <translation>Oder stellen Sie „Fehlerhafte Dateien“ auf „Auslassen“.</translation>
    </message>
    <message>
        <source>{count} of {total:,} rows cannot be used: {shown}. Mend them, or set Bad rows to leave out.</source>
        <translation>{count} von {total:,} Zeilen lassen sich nicht verwenden: {shown}. Bringen Sie sie in Ordnung, oder stellen Sie „Fehlerhafte Zeilen“ auf „Auslassen“.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {count:,} voxels without a finite value (NaN or infinite). Repair it or take it out.</source>
        <extracomment>One: {path} holds {count:,} voxel without a finite value (NaN or infinite). Repair it or take it out.</extracomment>
        <translation><numerusform>{path} enthält {count:,} Voxel ohne endlichen Wert (NaN oder unendlich). Reparieren Sie die Datei, oder nehmen Sie sie heraus.</numerusform><numerusform>{path} enthält {count:,} Voxel ohne endlichen Wert (NaN oder unendlich). Reparieren Sie die Datei, oder nehmen Sie sie heraus.</numerusform></translation>
    </message>
    <message>
        <source>{path} holds zeros only. Copy it again or take it out.</source>
        <translation>{path} enthält nur Nullen. Kopieren Sie die Datei noch einmal, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>{shown}; and {count} more</source>
        <translation>{shown}; und {count} weitere</translation>
    </message>
    <message>
        <source>None of the {total:,} files can be used. The first: {first}.</source>
        <translation>Keine der {total:,} Dateien lässt sich verwenden. Die erste: {first}.</translation>
    </message>
    <message>
        <source>None of the {total:,} rows can be used. The first: {first}.</source>
        <translation>Keine der {total:,} Zeilen lässt sich verwenden. Die erste: {first}.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/channels</name>
    <message>
        <source>{path} does not end in a channel number such as _0000. Rename it, or set Channels to one file.</source>
        <translation>{path} endet nicht mit einer Kanalnummer wie _0000. Benennen Sie die Datei um, oder stellen Sie „Kanäle“ auf „Eine Datei“.</translation>
    </message>
    <message>
        <source>{case} has no channel {number}, which other volumes have. Put {name} beside {other}.</source>
        <translation>{case} hat keinen Kanal {number}, andere Volumina aber schon. Legen Sie {name} neben {other}.</translation>
    </message>
    <message>
        <source>{path} holds {size} voxels, but {other}, another channel of that volume, {wanted}. Bring them to one size or take them out.</source>
        <translation>{path} enthält {size} Voxel, {other} (ein anderer Kanal dieses Volumens) aber {wanted}. Bringen Sie beide auf eine Größe, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>{path} is stored in the orientation {stored}, but {other}, another channel of that volume, in {wanted}. Bring them to one orientation or take them out.</source>
        <translation>{path} ist in der Ausrichtung {stored} gespeichert, {other} (ein anderer Kanal dieses Volumens) aber in {wanted}. Bringen Sie beide in eine Ausrichtung, oder nehmen Sie sie heraus.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/checked</name>
    <message>
        <source>The volumes differ in their number of channels ({shape}). Keep those with the same number of channels.</source>
        <translation>Die Volumina haben verschieden viele Kanäle ({shape}). Behalten Sie die mit gleich vielen Kanälen.</translation>
    </message>
    <message>
        <source>The volumes differ in size ({shape}). Add a Crop or pad card behind the card that reads them.</source>
        <translation>Die Volumina sind verschieden groß ({shape}). Setzen Sie hinter die Karte, die sie liest, die Karte „Zuschneiden oder auffüllen“.</translation>
    </message>
    <message>
        <source>{volume} has changed its size since it was checked. Start again.</source>
        <translation>{volume} hat seit der Prüfung die Größe geändert. Starten Sie neu.</translation>
    </message>
    <message numerus="yes">
        <source>{path} holds {count} voxels without a finite value (NaN or infinite). Repair it or take it out.</source>
        <extracomment>One: {path} holds {count} voxel without a finite value (NaN or infinite). Repair it or take it out.</extracomment>
        <translation><numerusform>{path} enthält {count} Voxel ohne endlichen Wert (NaN oder unendlich). Reparieren Sie die Datei, oder nehmen Sie sie heraus.</numerusform><numerusform>{path} enthält {count} Voxel ohne endlichen Wert (NaN oder unendlich). Reparieren Sie die Datei, oder nehmen Sie sie heraus.</numerusform></translation>
    </message>
    <message>
        <source>The mask of {volume} has changed its size since it was checked. Start again.</source>
        <translation>Die Maske von {volume} hat seit der Prüfung die Größe geändert. Starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/dataset_spec</name>
    <message numerus="yes">
        <source>{count:,} rows</source>
        <extracomment>One: {count:,} row</extracomment>
        <translation><numerusform>{count:,} Zeile</numerusform><numerusform>{count:,} Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} columns</source>
        <extracomment>One: {count:,} column</extracomment>
        <translation><numerusform>{count:,} Spalte</numerusform><numerusform>{count:,} Spalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} numbers to find</source>
        <extracomment>One: {count:,} number to find</extracomment>
        <translation><numerusform>{count:,} gesuchte Zahl</numerusform><numerusform>{count:,} gesuchte Zahlen</numerusform></translation>
    </message>
    <message>
        <source>{count:,} left out</source>
        <translation>{count:,} ausgelassen</translation>
    </message>
    <message>
        <source>volumes to find</source>
        <translation>gesuchte Volumina</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} labels, masks</source>
        <extracomment>One: {count:,} label, masks</extracomment>
        <translation><numerusform>{count:,} Label, Masken</numerusform><numerusform>{count:,} Labels, Masken</numerusform></translation>
    </message>
</context>
<context>
    <name>app/engine/data/dicom_series</name>
    <message>
        <source>{path} is not a DICOM image, or it was cut or damaged. Copy it again.</source>
        <translation>{path} ist kein DICOM-Bild, oder es wurde abgeschnitten oder beschädigt. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is no DICOM series any more. Put its files back or choose another folder.</source>
        <translation>{path} ist keine DICOM-Serie mehr. Legen Sie ihre Dateien zurück, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} holds {size} pixels, but {other} of the same series {wanted}. Take out the slices that do not belong to the volume.</source>
        <translation>{path} enthält {size} Bildpunkte, {other} aus derselben Serie aber {wanted}. Nehmen Sie die Schnittbilder heraus, die nicht zum Volumen gehören.</translation>
    </message>
    <message>
        <source>{first} and {second} are slices at one place. Put each volume of the series into a folder of its own.</source>
        <translation>{first} und {second} sind Schnittbilder an derselben Stelle. Legen Sie jedes Volumen der Serie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Between {first} and {second} slices are missing ({gap:g} mm instead of {usual:g}). Copy them again.</source>
        <translation>{first} und {second}: dazwischen fehlen Schnittbilder ({gap:g} mm statt {usual:g}). Kopieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/errors</name>
    <message>
        <source>permission denied</source>
        <translation>der Zugriff ist nicht erlaubt</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>auf dem Laufwerk ist kein Platz mehr</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>das Laufwerk lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>stale file handle</source>
        <translation>die Datei liegt auf einem Netzlaufwerk, das nicht mehr verbunden ist</translation>
    </message>
    <message>
        <source>{path} is not there. Choose another file or put it back.</source>
        <translation>{path} ist nicht da. Wählen Sie eine andere Datei, oder legen Sie diese zurück.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/examining</name>
    <message numerus="yes">
        <source>{path} has {count} channels, but most volumes have {usual}. Take it out.</source>
        <extracomment>One: {path} has {count} channel, but most volumes have {usual}. Take it out.</extracomment>
        <translation><numerusform>{path} hat {count} Kanal, die meisten Volumina aber {usual}. Nehmen Sie die Datei heraus.</numerusform><numerusform>{path} hat {count} Kanäle, die meisten Volumina aber {usual}. Nehmen Sie die Datei heraus.</numerusform></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>{path} has {count} channels, but {other} has {usual}. Volumes to find have the same number of channels: take one of them out.</source>
        <translation>{path} hat so viele Kanäle: {count}, {other} aber: {usual}. Volumina, die zu finden sind, haben alle gleich viele Kanäle: Nehmen Sie eines davon heraus.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/file_volumes</name>
    <message>
        <source>The masks in {folder} hold {count:,} labels together, more than {most}. Join some.</source>
        <translation>Die Masken in {folder} enthalten zusammen {count:,} Labels, mehr als {most}. Fassen Sie einige zusammen.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/grouping</name>
    <message numerus="yes">
        <source>By the first {count} parts of the file names at {separator!r}</source>
        <extracomment>One: By the first part of the file names at {separator!r}</extracomment>
        <translation><numerusform>Nach dem ersten Teil der Dateinamen, getrennt bei {separator!r}</numerusform><numerusform>Nach den ersten {count} Teilen der Dateinamen, getrennt bei {separator!r}</numerusform></translation>
    </message>
    <message>
        <source>Choose another Group by, Separator or Parts, or give files of each group a name or folder of their own.</source>
        <translation>Ändern Sie „Gruppieren nach“, „Trennzeichen“ oder „Teile“, oder geben Sie den Dateien jeder Gruppe einen eigenen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>{how}, all volumes are of one group ({group}).</source>
        <translation>{how}: Alle Volumina gehören zu einer Gruppe ({group}).</translation>
    </message>
    <message>
        <source>{how}, class {name} would lie in the validation part only, with nothing to learn it from.</source>
        <translation>{how}: Die Klasse {name} läge nur im Validierungsteil, und nichts wäre da, um sie zu lernen.</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Nach Spalte</translation>
    </message>
    <message>
        <source>Separator is empty, so no part of the file names can be told. Type what parts them, such as _.</source>
        <translation>„Trennzeichen“ ist leer, daher lassen sich die Teile der Dateinamen nicht erkennen. Geben Sie ein, was sie trennt, zum Beispiel _.</translation>
    </message>
    <message>
        <source>No column tells the group of a volume. Name it in Group of the table's card.</source>
        <translation>Keine Spalte nennt die Gruppe eines Volumens. Geben Sie sie auf der Karte der Tabelle bei „Gruppe“ an.</translation>
    </message>
    <message>
        <source>{volume} is no file of its own, so its group cannot be told. Use Split, or files.</source>
        <translation>{volume} ist keine eigene Datei, daher lässt sich die Gruppe nicht erkennen. Verwenden Sie „Aufteilen“ oder Dateien.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/hdf5_file</name>
    <message>
        <source>{path} holds no array of three axes with channels if any. Choose another file.</source>
        <translation>{path} enthält kein Array mit drei Achsen und etwaigen Kanälen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} has no volume at {wanted}. It has: {listed}. Type one of them at Array.</source>
        <translation>{path} hat kein Volumen unter {wanted}. Es gibt: {listed}. Geben Sie eines davon bei „Array“ ein.</translation>
    </message>
    <message>
        <source>{path} holds several arrays: {listed}. Type the one to read at Array.</source>
        <translation>{path} enthält mehrere Arrays: {listed}. Geben Sie das gewünschte bei „Array“ ein.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/holding_words</name>
    <message>
        <source>{what} take {size}, more than the {budget} allowed: read again in each epoch</source>
        <translation>{what} belegen {size}, mehr als die erlaubten {budget}: in jeder Epoche neu gelesen</translation>
    </message>
    <message>
        <source>{count} volumes</source>
        <translation>{count} Volumina</translation>
    </message>
    <message>
        <source>{what} made anew by chance in each epoch; {budget} of memory allowed for what they are made of</source>
        <translation>{what}, in jeder Epoche durch Zufall neu erzeugt; {budget} Speicher erlaubt für das, woraus sie entstehen</translation>
    </message>
    <message>
        <source>{what} held in memory as {type}: {size} of {budget} allowed</source>
        <translation>{what} im Speicher gehalten als {type}: {size} von {budget} erlaubten</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} volumes with volumes to find</source>
        <translation>{count} Volumina mit gesuchten Volumina</translation>
    </message>
    <message>
        <source>{count} volumes with masks</source>
        <translation>{count} Volumina mit Masken</translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation>{size:.0f} Byte</translation>
    </message>
</context>
<context>
    <name>app/engine/data/images_and_masks</name>
    <message>
        <source>Give a volume and its mask one name, or take those files out.</source>
        <translation>Geben Sie einem Volumen und seiner Maske denselben Namen, oder nehmen Sie diese Dateien heraus.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the masks.</source>
        <translation>Wählen Sie den Ordner, der die Masken enthält.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the volumes.</source>
        <translation>Wählen Sie den Ordner, der die Volumina enthält.</translation>
    </message>
    <message>
        <source>{folder} holds no volume ({formats}). Choose another folder.</source>
        <translation>{folder} enthält kein Volumen ({formats}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>If they are the channels of one volume, set Channels to several files; else give both one name.</source>
        <translation>Sind es die Kanäle eines Volumens, dann stellen Sie „Kanäle“ auf „Mehrere Dateien“; sonst geben Sie beiden denselben Namen.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{folder} is chosen for volumes and for masks. Choose a folder for each of them.</source>
        <translation>{folder} ist für Volumina und für Masken gewählt. Wählen Sie für beide je einen Ordner.</translation>
    </message>
    <message>
        <source>No folder of masks is chosen.</source>
        <translation>Kein Ordner der Masken ist gewählt.</translation>
    </message>
    <message>
        <source>No folder of volumes is chosen.</source>
        <translation>Kein Ordner der Volumina ist gewählt.</translation>
    </message>
    <message>
        <source>{folder} is a file.</source>
        <translation>{folder} ist eine Datei.</translation>
    </message>
    <message>
        <source>{folder} is not there.</source>
        <translation>{folder} ist nicht da.</translation>
    </message>
    <message>
        <source>{folder} holds no mask ({formats}). Choose another folder.</source>
        <translation>{folder} enthält keine Maske ({formats}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} has no mask in {folder} of that name.</source>
        <translation>{path} hat keine Maske dieses Namens in {folder}.</translation>
    </message>
    <message>
        <source>{path} has no volume in {folder} of that name.</source>
        <translation>{path} hat kein Volumen dieses Namens in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} have no mask in {folder} of that name</source>
        <extracomment>One: {names} has no mask in {folder} of that name</extracomment>
        <translation><numerusform>{names} hat keine Maske dieses Namens in {folder}</numerusform><numerusform>{names} haben keine Maske dieses Namens in {folder}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{names} have no volume in {folder} of that name</source>
        <extracomment>One: {names} has no volume in {folder} of that name</extracomment>
        <translation><numerusform>{names} hat kein Volumen dieses Namens in {folder}</numerusform><numerusform>{names} haben kein Volumen dieses Namens in {folder}</numerusform></translation>
    </message>
    <message>
        <source>{first} and {second} have one name, so volumes and masks cannot be paired. Take one of them out.</source>
        <translation>{first} und {second} haben denselben Namen, daher lassen sich Volumina und Masken nicht zuordnen. Nehmen Sie eine der beiden Dateien heraus.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/intensity</name>
    <message>
        <source>Upper ({upper:g}) must be above Lower ({lower:g}). Widen the percentiles.</source>
        <translation>„Oberes“ ({upper:g}) muss über „Unteres“ ({lower:g}) liegen. Wählen Sie Perzentile, die weiter auseinanderliegen.</translation>
    </message>
    <message>
        <source>Maximum ({maximum:g}) must be above Minimum ({minimum:g}). Choose a wider range.</source>
        <translation>„Maximum“ ({maximum:g}) muss über „Minimum“ ({minimum:g}) liegen. Wählen Sie einen größeren Bereich.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/itk_file</name>
    <message>
        <source>{path} holds complex numbers, not one number a voxel. Convert it.</source>
        <translation>{path} enthält komplexe Zahlen, nicht eine Zahl je Voxel. Wandeln Sie die Datei um.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/listed_split</name>
    <message>
        <source>No cell begins with {word!r}, which is to tell the validation part; there are {there}.</source>
        <translation>Keine Zelle beginnt mit {word!r}, was den Validierungsteil bezeichnen soll; es gibt {there}.</translation>
    </message>
    <message>
        <source>No cell begins with {word!r}, which is to tell the training part; there are {there}.</source>
        <translation>Keine Zelle beginnt mit {word!r}, was den Trainingsteil bezeichnen soll; es gibt {there}.</translation>
    </message>
    <message>
        <source>{volume} is no file of its own, so no list can name it. Use Split, or files.</source>
        <translation>{volume} ist keine eigene Datei, daher kann keine Liste sie nennen. Verwenden Sie „Aufteilen“ oder Dateien.</translation>
    </message>
    <message>
        <source>{path} lists {names}, which the dataset does not have. Mend the list.</source>
        <translation>{path} nennt {names}; das ist nicht im Datensatz. Berichtigen Sie die Liste.</translation>
    </message>
    <message>
        <source>No column tells the part of a volume. Name it in Part of the table's card.</source>
        <translation>Keine Spalte nennt den Teil eines Volumens. Geben Sie sie auf der Karte der Tabelle bei „Teil“ an.</translation>
    </message>
    <message>
        <source>{training!r} and {validation!r} tell the same cells. Choose words that differ.</source>
        <translation>{training!r} und {validation!r} bezeichnen dieselben Zellen. Wählen Sie Wörter, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>The training part would be empty. Mend the lists.</source>
        <translation>Der Trainingsteil wäre leer. Berichtigen Sie die Listen.</translation>
    </message>
    <message>
        <source>{volume} is in both lists. Take it out of one of them.</source>
        <translation>{volume} steht in beiden Listen. Nehmen Sie es aus einer davon heraus.</translation>
    </message>
    <message>
        <source>The validation part would be empty. Mend the lists.</source>
        <translation>Der Validierungsteil wäre leer. Berichtigen Sie die Listen.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/mask_file</name>
    <message>
        <source>{path} holds values that are not whole numbers. A mask has one whole number a label.</source>
        <translation>{path} enthält Werte, die keine ganzen Zahlen sind. Eine Maske hat eine ganze Zahl je Label.</translation>
    </message>
    <message>
        <source>{path} holds the negative value {value}. A mask has 0 for the background.</source>
        <translation>{path} enthält den negativen Wert {value}. Eine Maske hat 0 für den Hintergrund.</translation>
    </message>
    <message>
        <source>{path} holds {count:,} different values, more than the {most} labels that a mask may have. Perhaps the folders of volumes and masks are exchanged.</source>
        <translation>{path} enthält {count:,} verschiedene Werte, mehr als die {most} Labels, die eine Maske haben darf. Vielleicht sind die Ordner der Volumina und der Masken vertauscht.</translation>
    </message>
    <message>
        <source>{path} has changed since it was checked: it holds other labels. Start again.</source>
        <translation>{path} wurde seit der Prüfung geändert und enthält andere Labels. Starten Sie neu.</translation>
    </message>
    <message>
        <source>{path} has {count} channels, but a mask has one. Choose another file.</source>
        <translation>{path} hat {count} Kanäle, eine Maske aber nur einen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{mask} holds {size} voxels, but its volume {volume} has {wanted}. A mask has the size of its volume: take both out or bring them to one size.</source>
        <translation>{mask} enthält {size} Voxel, das Volumen {volume} aber {wanted}. Eine Maske hat die Größe ihres Volumens: Nehmen Sie beide heraus, oder bringen Sie sie auf eine Größe.</translation>
    </message>
    <message>
        <source>{mask} is stored in the orientation {stored}, but its volume {volume} in {wanted}. Turn Reorient on, so that both are brought to one orientation.</source>
        <translation>{mask} ist in der Ausrichtung {stored} gespeichert, das Volumen {volume} aber in {wanted}. Schalten Sie „Neu ausrichten“ ein, damit beide in eine Ausrichtung gebracht werden.</translation>
    </message>
    <message>
        <source>{mask} is stored in the orientation {stored}, but its volume {volume} in {wanted}, and so they do not lie at one place: a header is wrong. Mend it, or turn Reorient off to take both as they are stored.</source>
        <translation>{mask} ist in der Ausrichtung {stored} gespeichert, das Volumen {volume} aber in {wanted}, und daher liegen sie nicht an derselben Stelle: Ein Dateikopf ist falsch. Berichtigen Sie ihn, oder schalten Sie „Neu ausrichten“ aus, um beide so zu nehmen, wie sie gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/mask_labels</name>
    <message>
        <source>Choose labels changes masks, but these data have none. Take the card out.</source>
        <translation>„Labels wählen“ ändert Masken, aber diese Daten haben keine. Nehmen Sie die Karte heraus.</translation>
    </message>
    <message>
        <source>Labels names nothing but the background. Write labels such as 1, 2 -&gt; 1.</source>
        <translation>„Labels“ nennt nur den Hintergrund. Schreiben Sie Labels, zum Beispiel 1, 2 -&gt; 1.</translation>
    </message>
    <message>
        <source>These data have no classes, so there is nothing to make columns of. Take the card out.</source>
        <translation>Diese Daten haben keine Klassen, aus denen Spalten werden könnten. Nehmen Sie die Karte heraus.</translation>
    </message>
    <message>
        <source>{text!r} cannot be read. Write labels and a new name, such as 1, 2 -&gt; 1.</source>
        <translation>{text!r} lässt sich nicht lesen. Schreiben Sie Labels und einen neuen Namen, zum Beispiel 1, 2 -&gt; 1.</translation>
    </message>
    <message>
        <source>There is no label {label}; the masks have {there}. Name some of these.</source>
        <translation>Das Label {label} gibt es nicht; die Masken haben {there}. Nennen Sie einige davon.</translation>
    </message>
    <message>
        <source>Label {label} is named twice. Name each label once.</source>
        <translation>Das Label {label} ist zweimal genannt. Nennen Sie jedes Label einmal.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/named_arrays</name>
    <message>
        <source>.npz, HDF5 or Zarr</source>
        <translation>.npz, HDF5 oder Zarr</translation>
    </message>
    <message>
        <source>{path} is damaged, or is not what its ending says. Copy it again.</source>
        <translation>{path} ist beschädigt oder nicht das, was die Endung sagt. Kopieren Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/named_axes</name>
    <message>
        <source>{path} holds {size} (axes {axes}), not a volume of depth, height and width with channels if any. Save one volume a file, as ImageJ or OME do it.</source>
        <translation>{path} enthält {size} (Achsen {axes}), kein Volumen mit Tiefe, Höhe, Breite und etwaigen Kanälen. Speichern Sie je Datei ein Volumen, wie ImageJ oder OME es tun.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/nifti_file</name>
    <message>
        <source>{path} holds complex numbers, not one number a voxel.</source>
        <translation>{path} enthält komplexe Zahlen, nicht eine Zahl je Voxel.</translation>
    </message>
    <message>
        <source>{path} holds colours, not one number a voxel.</source>
        <translation>{path} enthält Farben, nicht eine Zahl je Voxel.</translation>
    </message>
    <message>
        <source>Convert it or take it out of the folder.</source>
        <translation>Wandeln Sie die Datei um, oder nehmen Sie sie aus dem Ordner heraus.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/npz_member</name>
    <message>
        <source>Python objects</source>
        <translation>Python-Objekte</translation>
    </message>
    <message>
        <source>complex numbers</source>
        <translation>komplexe Zahlen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>records</source>
        <comment>of a table</comment>
        <translation>zusammengesetzte Einträge</translation>
    </message>
    <message>
        <source>values of type {type}</source>
        <translation>Werte vom Typ {type}</translation>
    </message>
    <message>
        <source>{what} holds {kind}, not numbers. Save it as an array of whole or real numbers.</source>
        <translation>{what} enthält {kind} statt Zahlen. Speichern Sie ein Array ganzer oder reeller Zahlen.</translation>
    </message>
    <message>
        <source>{path} holds no arrays. Choose a .npz file made by numpy.savez.</source>
        <translation>{path} enthält keine Arrays. Wählen Sie eine .npz-Datei, die mit numpy.savez erzeugt wurde.</translation>
    </message>
    <message>
        <source>{path}: the array {name} is damaged and cannot be read. Copy the file again.</source>
        <translation>{path}: Das Array {name} ist beschädigt und lässt sich nicht lesen. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} holds a single array. Save volumes and labels together with numpy.savez.</source>
        <translation>{path} enthält ein einzelnes Array. Speichern Sie Volumina und Labels zusammen mit numpy.savez.</translation>
    </message>
    <message>
        <source>{path} is not a .npz file, or it was cut while being copied. Copy it again.</source>
        <translation>{path} ist keine .npz-Datei, oder sie wurde beim Kopieren abgeschnitten. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {reason}.</source>
        <translation>{path} lässt sich nicht entpacken: {reason}.</translation>
    </message>
    <message>
        <source>the folder for temporary files, {folder}, has {free} MB left</source>
        <translation>im Ordner für vorübergehende Dateien, {folder}, sind noch {free} MB frei</translation>
    </message>
</context>
<context>
    <name>app/engine/data/number_table</name>
    <message>
        <source>Line {line} of {path}</source>
        <translation>Zeile {line} von {path}</translation>
    </message>
    <message>
        <source>Label and Numbers exclude each other: a network learns one of them. Empty one of them.</source>
        <translation>„Label“ und „Zahlen“ schließen einander aus: Ein Netz lernt eines davon. Leeren Sie eines der beiden Felder.</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>input of a card</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>label</source>
        <comment>input of a card</comment>
        <translation>Label</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>input of a card</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>categories</source>
        <comment>input of a card</comment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>group</source>
        <comment>input of a card</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>part</source>
        <comment>input of a card</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>columns</source>
        <comment>input of a card</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>{name} is chosen as a column to learn from and otherwise as well. Choose it once.</source>
        <translation>{name} ist als Spalte zum Lernen gewählt und noch anderweitig. Wählen Sie die Spalte nur einmal.</translation>
    </message>
    <message>
        <source>{path} leaves no column to learn from. Name some in Columns.</source>
        <translation>{path} lässt keine Spalte zum Lernen übrig. Nennen Sie welche bei „Spalten“.</translation>
    </message>
    <message>
        <source>The column {name} of {path} holds {count:,} different words, too many to learn from. Name it in Left out.</source>
        <translation>Die Spalte {name} von {path} enthält {count:,} verschiedene Wörter, zu viele zum Lernen. Nennen Sie sie bei „Ausgelassen“.</translation>
    </message>
    <message>
        <source>line {line} has nothing in the column {column}. Fill in its class.</source>
        <translation>Zeile {line} hat nichts in der Spalte {column}. Tragen Sie die Klasse ein.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/numpy_volumes</name>
    <message>
        <source>{file} has: {names}.</source>
        <translation>{file} hat: {names}.</translation>
    </message>
    <message>
        <source>of a single number</source>
        <translation>einer einzelnen Zahl</translation>
    </message>
    <message>
        <source>No file is chosen. Choose the file that holds the volumes: {formats}.</source>
        <translation>Keine Datei ist gewählt. Wählen Sie die Datei, die die Volumina enthält: {formats}.</translation>
    </message>
    <message>
        <source>{path} has none of the arrays train_images, val_images, test_images. Type the names of its arrays at Images and Labels.</source>
        <translation>{path} hat keines der Arrays train_images, val_images, test_images. Geben Sie die Namen der Arrays bei „Bilder“ und „Labels“ ein.</translation>
    </message>
    <message>
        <source>{where} has the shape {shape}, but {images} holds {count} volumes. One label a volume is needed: {count} or {count} × 1.</source>
        <translation>{where} hat die Form {shape}, {images} enthält aber {count} Volumina. Je Volumen ist ein Label nötig: {count} oder {count} × 1.</translation>
    </message>
    <message>
        <source>Number the classes 0, 1, 2 and so on.</source>
        <translation>Nummerieren Sie die Klassen mit 0, 1, 2 und so weiter.</translation>
    </message>
    <message>
        <source>Images names an array, Labels does not. Name both arrays.</source>
        <translation>„Bilder“ nennt ein Array, „Labels“ aber keines. Nennen Sie beide Arrays.</translation>
    </message>
    <message>
        <source>Labels names an array, Images does not. Name both arrays.</source>
        <translation>„Labels“ nennt ein Array, „Bilder“ aber keines. Nennen Sie beide Arrays.</translation>
    </message>
    <message>
        <source>{path} has no array {name}.</source>
        <translation>{path} hat kein Array {name}.</translation>
    </message>
    <message>
        <source>{path}: {name} has the shape {shape}, but volumes × depth × height × width (× channels) is needed. Choose another array.</source>
        <translation>{path}: {name} hat die Form {shape}, nötig ist aber Volumina × Tiefe × Höhe × Breite (× Kanäle). Wählen Sie ein anderes Array.</translation>
    </message>
    <message>
        <source>{where} holds labels that are not whole numbers.</source>
        <translation>{where} enthält Labels, die keine ganzen Zahlen sind.</translation>
    </message>
    <message>
        <source>{where} holds the negative label {label}.</source>
        <translation>{where} enthält das negative Label {label}.</translation>
    </message>
    <message>
        <source>{where} holds the label {label}.</source>
        <translation>{where} enthält das Label {label}.</translation>
    </message>
    <message>
        <source>Choose another part or name one.</source>
        <translation>Wählen Sie einen anderen Teil, oder nennen Sie einen.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/registry</name>
    <message>
        <source>This card works on volumes, but it is given {rows}. Rows of a table go straight to Split, Scale by training part and the Input card.</source>
        <translation>Diese Karte arbeitet mit Volumina, erhält aber {rows}. Zeilen einer Tabelle gehen unmittelbar zu „Aufteilen“, „Nach Trainingsteil skalieren“ und zur Karte „Eingang“.</translation>
    </message>
    <message>
        <source>Random patches and augmentation come before this split, so that both parts would hold pieces of the same volumes. Put those cards behind the split, on the training part.</source>
        <translation>Zufällige Ausschnitte und Augmentierung kommen vor diesem Aufteilen, daher hielten beide Teile Stücke derselben Volumina. Setzen Sie diese Karten hinter das Aufteilen, an den Trainingsteil.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/resampling</name>
    <message>
        <source>{volume} does not tell its spacing, so it cannot be brought to another. Use Resize, or files that tell it, such as NIfTI or DICOM.</source>
        <translation>{volume} nennt keinen Voxelabstand und lässt sich daher auf keinen anderen bringen. Verwenden Sie „Größe ändern“ oder Dateien, die ihn nennen, wie NIfTI oder DICOM.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/sample_table</name>
    <message>
        <source>made-up table</source>
        <translation>ausgedachte Tabelle</translation>
    </message>
</context>
<context>
    <name>app/engine/data/slice_file</name>
    <message>
        <source>{path} is not a TIFF or PNG image, or it was cut or damaged. Copy it again or take it out.</source>
        <translation>{path} ist kein TIFF- oder PNG-Bild, oder es wurde abgeschnitten oder beschädigt. Kopieren Sie es noch einmal, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{path} holds several pages, but the other files of its folder are slices, one a file. Put it into another folder.</source>
        <translation>{path} enthält mehrere Seiten, die anderen Dateien des Ordners aber sind Schnittbilder, je Datei eines. Legen Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{path} holds {held}, not one number a voxel. Convert it.</source>
        <translation>{path} enthält {held}, nicht eine Zahl je Voxel. Wandeln Sie die Datei um.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/slice_names</name>
    <message>
        <source>{folder} holds slices of several volumes or channels, such as {first} and {second}: their names differ in more than one number. Put the slices of each into a folder of its own.</source>
        <translation>{folder} enthält Schnittbilder mehrerer Volumina oder Kanäle, etwa {first} und {second}: Ihre Namen unterscheiden sich in mehr als einer Zahl. Legen Sie die Schnittbilder von jedem in einen eigenen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>{count} slices are missing between {first} and {second}. Put them back, or number the files anew if the volume is whole without them.</source>
        <extracomment>One: {count} slice is missing between {first} and {second}. Put it back, or number the files anew if the volume is whole without it.</extracomment>
        <translation><numerusform>Zwischen {first} und {second} fehlt {count} Schnittbild. Legen Sie es zurück, oder nummerieren Sie die Dateien neu, wenn das Volumen ohne es vollständig ist.</numerusform><numerusform>Zwischen {first} und {second} fehlen {count} Schnittbilder. Legen Sie sie zurück, oder nummerieren Sie die Dateien neu, wenn das Volumen ohne sie vollständig ist.</numerusform></translation>
    </message>
    <message>
        <source>{path} is not called as the slices beside it are, such as {other}. Take it out of the folder, or give it a name that differs from theirs in the number alone.</source>
        <translation>{path} heißt nicht wie die Schnittbilder daneben, etwa {other}. Nehmen Sie die Datei aus dem Ordner, oder geben Sie ihr einen Namen, der sich von deren nur in der Zahl unterscheidet.</translation>
    </message>
    <message>
        <source>{first} and {second} have one number. Take one of them out.</source>
        <translation>{first} und {second} haben dieselbe Zahl. Nehmen Sie eine der Dateien heraus.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/slice_stack</name>
    <message>
        <source>{path} holds {size} pixels, but {other}, another slice of that volume, {wanted}. Bring all slices to one size, or put slices of another volume into a folder of their own.</source>
        <translation>{path} enthält {size} Pixel, {other} aber, ein anderes Schnittbild des Volumens, {wanted}. Bringen Sie alle Schnittbilder auf eine Größe, oder legen Sie die Schnittbilder eines anderen Volumens in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{path} holds {type} values, but {other}, another slice of that volume, {wanted}. Save all slices in one type.</source>
        <translation>{path} enthält Werte vom Typ {type}, {other} aber, ein anderes Schnittbild des Volumens, {wanted}. Speichern Sie alle Schnittbilder in einem Typ.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/splitting</name>
    <message>
        <source>Split needs at least two volumes, one for each part; it is given {volumes}. Add volumes.</source>
        <translation>„Aufteilen“ braucht mindestens zwei Volumina, eines für jeden Teil; es erhält {volumes}. Fügen Sie Volumina hinzu.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/statistics</name>
    <message>
        <source>Training and validation differ in their channels. Link two parts of one dataset.</source>
        <translation>Training und Validierung haben verschiedene Kanäle. Verbinden Sie zwei Teile eines Datensatzes.</translation>
    </message>
    <message>
        <source>Centre and Scale belong together. Type both, or leave both empty.</source>
        <translation>„Zentrierung“ und „Skalierung“ gehören zusammen. Geben Sie beide ein, oder lassen Sie beide leer.</translation>
    </message>
    <message>
        <source>Centre and Scale need {count} values each, none of Scale being 0. Empty both.</source>
        <translation>„Zentrierung“ und „Skalierung“ brauchen je {count} Werte, die der Skalierung ungleich 0. Leeren Sie beide.</translation>
    </message>
    <message>
        <source>Training and validation differ in their columns. Link two parts of one dataset.</source>
        <translation>Training und Validierung haben verschiedene Spalten. Verbinden Sie zwei Teile eines Datensatzes.</translation>
    </message>
    <message>
        <source>The training part is empty, so there is nothing to scale by.</source>
        <translation>Der Trainingsteil ist leer, daher gibt es nichts, wonach skaliert werden kann.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/synthetic_shapes</name>
    <message>
        <source>synthetic volume {index}</source>
        <translation>synthetisches Volumen {index}</translation>
    </message>
</context>
<context>
    <name>app/engine/data/table</name>
    <message>
        <source>CSV or Excel (.xlsx)</source>
        <translation>CSV oder Excel (.xlsx)</translation>
    </message>
    <message>
        <source>{path} has no column {column} ({what}). Its columns are {columns}. Name one of them.</source>
        <translation>{path} hat keine Spalte {column} ({what}). Die Spalten heißen {columns}. Nennen Sie eine davon.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a table: {formats}.</source>
        <translation>{path} ist ein Ordner. Wählen Sie eine Tabelle: {formats}.</translation>
    </message>
    <message>
        <source>{path} is of an old Excel format. Save it as .xlsx or CSV.</source>
        <translation>{path} hat ein altes Excel-Format. Speichern Sie die Tabelle als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>{path} has no rows. Write the names of the columns in the first row and the data below.</source>
        <translation>{path} hat keine Zeilen. Schreiben Sie die Namen der Spalten in die erste Zeile und die Daten darunter.</translation>
    </message>
    <message>
        <source>{path} is not a table of text. Choose {formats}.</source>
        <translation>{path} ist keine Tabelle aus Text. Wählen Sie {formats}.</translation>
    </message>
    <message>
        <source>{path} is empty. Write one name into each line.</source>
        <translation>{path} ist leer. Schreiben Sie in jede Zeile einen Namen.</translation>
    </message>
    <message>
        <source>{path} has two columns called {name}. Give each column a name of its own.</source>
        <translation>{path} hat zwei Spalten namens {name}. Geben Sie jeder Spalte einen eigenen Namen.</translation>
    </message>
    <message>
        <source>{path} is no table from line {line} on: {reason}.</source>
        <translation>{path} ist ab Zeile {line} keine Tabelle: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not an Excel file, or it was cut or damaged. Save it again, or as CSV.</source>
        <translation>{path} ist keine Excel-Datei, oder sie wurde abgeschnitten oder beschädigt. Speichern Sie sie neu oder als CSV.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/target_file</name>
    <message>
        <source>{target} is stored in the orientation {stored}, but its volume {volume} in {wanted}. Turn Reorient on, so that both are brought to one orientation.</source>
        <translation>{target} ist in der Ausrichtung {stored} gespeichert, das Volumen {volume} aber in {wanted}. Schalten Sie „Neu ausrichten“ ein, damit beide in eine Ausrichtung gebracht werden.</translation>
    </message>
    <message>
        <source>{target} is stored in the orientation {stored}, but its volume {volume} in {wanted}, and so they do not lie at one place: a header is wrong. Mend it, or turn Reorient off to take both as they are stored.</source>
        <translation>{target} ist in der Ausrichtung {stored} gespeichert, das Volumen {volume} aber in {wanted}, und daher liegen sie nicht an derselben Stelle: Ein Dateikopf ist falsch. Berichtigen Sie ihn, oder schalten Sie „Neu ausrichten“ aus, um beide so zu nehmen, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>{target} holds {size} voxels, but its volume {volume} has {wanted}. What is to be found has the size of its volume: bring both to one size, or take them out.</source>
        <translation>{target} enthält {size} Voxel, das Volumen {volume} aber {wanted}. Was zu finden ist, hat die Größe seines Volumens: Bringen Sie beide auf eine Größe, oder nehmen Sie sie heraus.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/tiff_file</name>
    <message>
        <source>{path} holds {count} volumes. Save each of them in a file of its own.</source>
        <translation>{path} enthält {count} Volumina. Speichern Sie jedes davon in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>{path} holds {count} images of different sizes or kinds, not a volume. Save one stack a file.</source>
        <translation>{path} enthält {count} Bilder verschiedener Größe oder Art, kein Volumen. Speichern Sie je Datei einen Stapel.</translation>
    </message>
    <message>
        <source>{path} holds one image of {size} pixels, not a volume. The slices of a volume lie in a folder of their own, each with a number in its name.</source>
        <translation>{path} enthält ein einzelnes Bild von {size} Pixeln, kein Volumen. Die Schnittbilder eines Volumens liegen in einem eigenen Ordner, jedes mit einer Zahl im Namen.</translation>
    </message>
    <message>
        <source>{path} is packed as {packing}, which cannot be read here. Save it without, or with Deflate.</source>
        <translation>{path} ist mit {packing} gepackt, was sich hier nicht lesen lässt. Speichern Sie die Datei ungepackt oder mit Deflate.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/volume_cache</name>
    <message>
        <source>Prepared volumes are no longer kept in {folder}: {reason}. The work goes on without.</source>
        <translation>Vorbereitete Volumina werden in {folder} nicht mehr aufgehoben: {reason}. Die Arbeit geht ohne das weiter.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/volume_file</name>
    <message>
        <source>NIfTI, NRRD, MetaImage, DICOM, TIFF, HDF5, Zarr or .npy</source>
        <translation>NIfTI, NRRD, MetaImage, DICOM, TIFF, HDF5, Zarr oder .npy</translation>
    </message>
    <message>
        <source>DICOM series</source>
        <translation>DICOM-Serie</translation>
    </message>
    <message>
        <source>folder of slices</source>
        <translation>Ordner mit Schnittbildern</translation>
    </message>
    <message>
        <source>DICOM file</source>
        <translation>DICOM-Datei</translation>
    </message>
    <message>
        <source>NIfTI file</source>
        <translation>NIfTI-Datei</translation>
    </message>
    <message>
        <source>NumPy file</source>
        <translation>NumPy-Datei</translation>
    </message>
    <message>
        <source>volume that can be read</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>TIFF file</source>
        <translation>TIFF-Datei</translation>
    </message>
    <message>
        <source>HDF5 file</source>
        <translation>HDF5-Datei</translation>
    </message>
    <message>
        <source>Zarr store</source>
        <translation>Zarr-Speicher</translation>
    </message>
    <message>
        <source>{path} is not a {kind}, or it was cut or damaged. Copy it again or take it out.</source>
        <translation>{path} lässt sich nicht als {kind} lesen: etwas anderes, abgeschnitten oder beschädigt. Kopieren Sie die Datei noch einmal, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>{path} is too large for the memory that is free. Use smaller volumes.</source>
        <translation>{path} ist zu groß für den freien Speicher. Verwenden Sie kleinere Volumina.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/volume_folder</name>
    <message>
        <source>The {count} images directly in {folder} are taken for the slices of one volume. If they belong to several, put the slices of each into a folder of its own within {folder}.</source>
        <translation>Die {count} Bilder unmittelbar in {folder} gelten als Schnittbilder eines einzigen Volumens. Gehören sie zu mehreren, legen Sie die Schnittbilder von jedem in einen eigenen Ordner innerhalb von {folder}.</translation>
    </message>
    <message>
        <source>No folder is chosen. Choose the folder that holds one folder for each class.</source>
        <translation>Kein Ordner ist gewählt. Wählen Sie den Ordner, der für jede Klasse einen Ordner enthält.</translation>
    </message>
    <message>
        <source>{path} is empty. Put one folder for each class into it.</source>
        <translation>{path} ist leer. Legen Sie für jede Klasse einen Ordner hinein.</translation>
    </message>
    <message>
        <source>{path} holds files but no folders. Put the volumes of each class into a folder of its own.</source>
        <translation>{path} enthält Dateien, aber keine Ordner. Legen Sie die Volumina jeder Klasse in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{path} holds no volume ({formats}). Put the volumes of this class into it or remove it.</source>
        <translation>{path} enthält kein Volumen ({formats}). Legen Sie die Volumina dieser Klasse hinein, oder entfernen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{path} is a file. Choose the folder that holds one folder for each class.</source>
        <translation>{path} ist eine Datei. Wählen Sie den Ordner, der für jede Klasse einen Ordner enthält.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose another folder or put it back.</source>
        <translation>{path} ist nicht da. Wählen Sie einen anderen Ordner, oder legen Sie diesen zurück.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/volume_header</name>
    <message>
        <source>{path} holds {held}, not a volume of three axes with channels if any. Take it out of the folder.</source>
        <translation>{path} enthält {held}, kein Volumen mit drei Achsen und etwaigen Kanälen. Nehmen Sie die Datei aus dem Ordner heraus.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/volume_pairs</name>
    <message>
        <source>If they are the channels of one volume, set Channels to several files.</source>
        <translation>Wenn es die Kanäle eines Volumens sind, stellen Sie „Kanäle“ auf mehrere Dateien.</translation>
    </message>
    <message>
        <source>{folder} is chosen for Volumes and for Targets. Choose a folder for each, or leave Targets empty where each volume is to be found itself.</source>
        <translation>{folder} ist für „Volumina“ und für „Zielwerte“ gewählt. Wählen Sie für jedes einen Ordner, oder lassen Sie „Zielwerte“ leer, wenn jedes Volumen selbst zu finden ist.</translation>
    </message>
    <message>
        <source>No folder of volumes is chosen. Choose the folder that holds the volumes.</source>
        <translation>Es ist kein Ordner mit Volumina gewählt. Wählen Sie den Ordner, der die Volumina enthält.</translation>
    </message>
    <message>
        <source>{folder} is not there. Choose another folder or put it back.</source>
        <translation>{folder} ist nicht da. Wählen Sie einen anderen Ordner oder legen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>{path} has no partner of that name in {folder}.</source>
        <translation>{path} hat keinen Partner dieses Namens in {folder}.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose the folder that holds the volumes.</source>
        <translation>{folder} ist eine Datei. Wählen Sie den Ordner, der die Volumina enthält.</translation>
    </message>
    <message>
        <source>{first} and {second} have one name, so it is not clear which belongs to a pair. Take one of them out.</source>
        <translation>{first} und {second} haben denselben Namen; es ist nicht klar, welche Datei zum Paar gehört. Nehmen Sie eine davon heraus.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/volume_table</name>
    <message>
        <source>line {line} has {cells} cells, but there are {count} columns. Mend the row.</source>
        <translation>Zeile {line} hat {cells} Zellen, es gibt aber {count} Spalten. Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>line {line} has {cell!r}, which is no number, in the column {column}. Mend the cell.</source>
        <translation>Zeile {line} hat {cell!r} in der Spalte {column}, was keine Zahl ist. Berichtigen Sie die Zelle.</translation>
    </message>
    <message>
        <source>line {line} has nothing in the column {column}. Mend the cell.</source>
        <translation>Zeile {line} hat nichts in der Spalte {column}. Berichtigen Sie die Zelle.</translation>
    </message>
    <message>
        <source>line {line} has nothing in the column {column}. Fill it in, or take the row out.</source>
        <translation>Zeile {line} hat nichts in der Spalte {column}. Füllen Sie die Zelle aus, oder nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>No table is chosen. Choose a table: {formats}.</source>
        <translation>Keine Tabelle ist gewählt. Wählen Sie eine Tabelle: {formats}.</translation>
    </message>
    <message>
        <source>{inputs} exclude each other: a network learns one of them. Empty the others.</source>
        <translation>{inputs} schließen einander aus: Ein Netz lernt eines davon. Leeren Sie die anderen Felder.</translation>
    </message>
    <message>
        <source>line {line} names {name} in the column {column}, which is not in {folder}. Mend the path; it starts at the table.</source>
        <translation>Zeile {line} nennt {name} in der Spalte {column}, was nicht in {folder} ist. Berichtigen Sie den Pfad; er beginnt bei der Tabelle.</translation>
    </message>
    <message>
        <source>mask</source>
        <comment>input of a card</comment>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>volumes</source>
        <comment>input of a card</comment>
        <translation>Volumina</translation>
    </message>
</context>
<context>
    <name>app/engine/data/volume_targets</name>
    <message>
        <source>The volumes differ in their number of channels. Keep those with the same number of channels.</source>
        <translation>Die Volumina haben verschieden viele Kanäle. Behalten Sie die mit gleich vielen Kanälen.</translation>
    </message>
</context>
<context>
    <name>app/engine/data/zarr_store</name>
    <message>
        <source>{path} holds values of type {type}, not one number a voxel. Convert it.</source>
        <translation>{path} enthält Werte vom Typ {type}, nicht eine Zahl je Voxel. Wandeln Sie die Datei um.</translation>
    </message>
</context>
<context>
    <name>app/engine/factories</name>
    <message>
        <source>No card of this version makes {name}.</source>
        <translation>Keine Karte dieser Version stellt {name} her.</translation>
    </message>
</context>
<context>
    <name>app/engine/failures</name>
    <message>
        <source>Something went wrong inside Voxdeck ({error}); see log.txt in the run's folder.</source>
        <translation>In Voxdeck ist etwas schiefgegangen ({error}); siehe log.txt im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>The memory is not enough.</source>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>Set a smaller batch size on the Train card, make the volumes smaller with Crop or pad, or use fewer filters. The last checkpoint is kept.</source>
        <translation>Setzen Sie auf der Karte „Trainieren“ eine kleinere Batchgröße, verkleinern Sie die Volumina mit „Zuschneiden oder auffüllen“, oder verwenden Sie weniger Filter. Der letzte Sicherungspunkt bleibt erhalten.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and train again. The last checkpoint is kept.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und trainieren Sie noch einmal. Der letzte Sicherungspunkt bleibt erhalten.</translation>
    </message>
    <message>
        <source>The run's folder cannot be written to: {reason}.</source>
        <translation>In den Ordner des Laufs lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The network cannot be trained as it is: {objection}</source>
        <translation>So lässt sich das Netz nicht trainieren: {objection}</translation>
    </message>
    <message>
        <source>The memory is not enough for steps of {batch}.</source>
        <translation>Der Speicher reicht nicht für Schritte mit je {batch}.</translation>
    </message>
</context>
<context>
    <name>app/engine/fitting/beginning</name>
    <message>
        <source>No layer fits the weights in {file}: all weights are new.</source>
        <translation>Keine Schicht passt zu den Gewichten in {file}: Alle Gewichte sind neu.</translation>
    </message>
</context>
<context>
    <name>app/engine/fitting/callbacks</name>
    <message>
        <source>The validation loss is not a number in epoch {epoch}.</source>
        <translation>Der Verlust der Validierung ist in Epoche {epoch} keine Zahl.</translation>
    </message>
    <message>
        <source>The loss is no longer a number (in epoch {epoch}). Lower the learning rate, scale the intensities of the volumes, or choose float32. The last good checkpoint is kept.</source>
        <translation>Der Verlust ist keine Zahl mehr (in Epoche {epoch}). Senken Sie die Lernrate, skalieren Sie die Intensitäten der Volumina, oder wählen Sie float32. Der letzte gute Sicherungspunkt bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>app/engine/fitting/measuring</name>
    <message>
        <source>on processors it is as a rule slower</source>
        <translation>auf Prozessoren ist es in der Regel langsamer</translation>
    </message>
    <message>
        <source>Keras decides by the layers</source>
        <translation>Keras entscheidet nach den Schichten</translation>
    </message>
    <message>
        <source>on processors it is as a rule slower; the Train card says not to measure</source>
        <translation>auf Prozessoren ist es in der Regel langsamer; laut der Karte „Trainieren“ soll nicht gemessen werden</translation>
    </message>
    <message>
        <source>Keras decides by the layers; the Train card says not to measure</source>
        <translation>Keras entscheidet nach den Schichten; laut der Karte „Trainieren“ soll nicht gemessen werden</translation>
    </message>
    <message>
        <source>on processors it is as a rule slower; the training is too short to measure</source>
        <translation>auf Prozessoren ist es in der Regel langsamer; das Training ist zu kurz, um zu messen</translation>
    </message>
    <message>
        <source>Keras decides by the layers; the training is too short to measure</source>
        <translation>Keras entscheidet nach den Schichten; das Training ist zu kurz, um zu messen</translation>
    </message>
    <message>
        <source>a step takes {compiled:.3g} ms with it, {plain:.3g} ms without</source>
        <translation>ein Schritt dauert damit {compiled:.3g} ms, ohne {plain:.3g} ms</translation>
    </message>
    <message>
        <source>a step takes only {step:.3g} ms, little more than Keras' way round it</source>
        <translation>ein Schritt dauert nur {step:.3g} ms, kaum mehr als der Weg von Keras um ihn herum</translation>
    </message>
    <message>
        <source>JAX always compiles with it</source>
        <translation>JAX kompiliert immer damit</translation>
    </message>
    <message>
        <source>that is Keras' usual way</source>
        <translation>so macht Keras es gewöhnlich</translation>
    </message>
    <message>
        <source>it is not for PyTorch</source>
        <translation>für PyTorch gibt es das nicht</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>es wurde nichts gemessen</translation>
    </message>
    <message>
        <source>the training is short</source>
        <translation>das Training ist kurz</translation>
    </message>
    <message>
        <source>a step takes {plain:.3g} ms without it, and the training is too short to gain from compiling</source>
        <translation>ein Schritt dauert ohne {plain:.3g} ms, und das Training ist zu kurz, um vom Kompilieren zu gewinnen</translation>
    </message>
    <message>
        <source>this network cannot be compiled</source>
        <translation>dieses Netz lässt sich nicht kompilieren</translation>
    </message>
    <message>
        <source>a step takes {compiled:.3g} ms with it, {plain:.3g} ms without; the last digits differ from a run without it</source>
        <translation>ein Schritt dauert damit {compiled:.3g} ms, ohne {plain:.3g} ms; die letzten Stellen weichen von einem Lauf ohne ab</translation>
    </message>
    <message>
        <source>a step takes {step:.3g} ms, so Keras' way round it weighs little</source>
        <translation>ein Schritt dauert {step:.3g} ms, der Weg von Keras um ihn herum fällt also kaum ins Gewicht</translation>
    </message>
</context>
<context>
    <name>app/engine/fitting/preparation</name>
    <message>
        <source>The deck has no Train card. Add one and link a network and training data to it.</source>
        <translation>Das Deck hat keine Karte „Trainieren“. Fügen Sie eine hinzu und verbinden Sie ein Netz und Trainingsdaten mit ihr.</translation>
    </message>
    <message>
        <source>The deck has {count} Train cards ({names}). Leave only one of them.</source>
        <translation>Das Deck hat {count} Karten „Trainieren“ ({names}). Behalten Sie nur eine davon.</translation>
    </message>
</context>
<context>
    <name>app/engine/fitting/switches</name>
    <message>
        <source>this GPU is no faster with less</source>
        <translation>diese GPU ist mit weniger nicht schneller</translation>
    </message>
    <message>
        <source>this program may use so many processors</source>
        <translation>so viele Prozessoren darf dieses Programm verwenden</translation>
    </message>
    <message>
        <source>without a GPU nothing is faster</source>
        <translation>ohne GPU ist nichts schneller</translation>
    </message>
    <message>
        <source>this GPU multiplies it many times as fast as float32</source>
        <translation>diese GPU multipliziert damit um ein Vielfaches schneller als mit float32</translation>
    </message>
    <message>
        <source>this GPU multiplies it several times as fast as float32</source>
        <translation>diese GPU multipliziert damit mehrfach so schnell wie mit float32</translation>
    </message>
    <message>
        <source>the Train card says so</source>
        <translation>die Karte „Trainieren“ gibt es so vor</translation>
    </message>
    <message>
        <source>the run used it before</source>
        <translation>der Lauf hat es zuvor so verwendet</translation>
    </message>
    <message>
        <source>the environment says so</source>
        <translation>die Umgebung gibt es so vor</translation>
    </message>
    <message>
        <source>it makes convolutions some three times as fast</source>
        <translation>es macht Faltungen etwa dreimal so schnell</translation>
    </message>
</context>
<context>
    <name>app/engine/fitting/training_run</name>
    <message>
        <source>it is what convolutions are fastest with, unless a card says else</source>
        <translation>Faltungen sind damit am schnellsten, solange keine Karte etwas anderes vorgibt</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} volumes of {shape}</source>
        <extracomment>One: {count:,} volume of {shape}</extracomment>
        <translation><numerusform>{count:,} Volumen von {shape}</numerusform><numerusform>{count:,} Volumina von {shape}</numerusform></translation>
    </message>
    <message>
        <source>Reading the validation data</source>
        <translation>Validierungsdaten werden gelesen</translation>
    </message>
    <message>
        <source>Reading the training data</source>
        <translation>Trainingsdaten werden gelesen</translation>
    </message>
    <message>
        <source>Looking through the files</source>
        <translation>Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>memory is taken as it is needed</source>
        <translation>Speicher wird nach Bedarf belegt</translation>
    </message>
    <message>
        <source>The data are not those with which this run began. Put them back to resume it, or train anew.</source>
        <translation>Die Daten sind nicht die, mit denen dieser Lauf begann. Stellen Sie sie wieder her, um ihn fortzusetzen, oder trainieren Sie neu.</translation>
    </message>
</context>
<context>
    <name>app/engine/fitting/training_state</name>
    <message>
        <source>The last checkpoint is of another network than the run's deck makes now. Was graph.deck changed, or Voxdeck or Keras updated? Train anew.</source>
        <translation>Der letzte Sicherungspunkt gehört zu einem anderen Netz als dem, das das Deck des Laufs jetzt ergibt. Wurde graph.deck geändert, oder wurde Voxdeck oder Keras aktualisiert? Trainieren Sie neu.</translation>
    </message>
    <message>
        <source>{file} is of another version of Voxdeck. Train anew, or use that version.</source>
        <translation>{file} stammt von einer anderen Version von Voxdeck. Trainieren Sie neu, oder verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>{file} is damaged. Train anew, or take it away to resume from the start.</source>
        <translation>{file} ist beschädigt. Trainieren Sie neu, oder entfernen Sie die Datei, um von vorn fortzusetzen.</translation>
    </message>
</context>
<context>
    <name>app/engine/fitting/warm_start</name>
    <message>
        <source>{file} cannot be read as a Keras model: {reason}</source>
        <translation>{file} lässt sich nicht als Keras-Modell lesen: {reason}</translation>
    </message>
    <message>
        <source>the other network has no such layer</source>
        <translation>das andere Netz hat keine solche Schicht</translation>
    </message>
    <message>
        <source>its weights have the shapes {shapes}</source>
        <translation>ihre Gewichte haben die Formen {shapes}</translation>
    </message>
</context>
<context>
    <name>app/engine/format_trials</name>
    <message>
        <source>other voxels came back</source>
        <translation>andere Voxel kamen zurück</translation>
    </message>
    <message>
        <source>another table came back</source>
        <translation>eine andere Tabelle kam zurück</translation>
    </message>
</context>
<context>
    <name>app/engine/results/answer_table</name>
    <message>
        <source>{file} is there already. Choose another file, or say that it is overwritten.</source>
        <translation>{file} gibt es schon. Wählen Sie eine andere Datei, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>{file} is what the network is asked about. Choose another file for its answers.</source>
        <translation>{file} ist das, wozu das Netz befragt wird. Wählen Sie für seine Antworten eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>app/engine/results/asking</name>
    <message>
        <source>The network has {count} inputs; files can be given to one only.</source>
        <translation>Das Netz hat {count} Eingänge; Dateien lassen sich nur einem geben.</translation>
    </message>
    <message>
        <source>{what} is {shape}; the network takes {taken}.</source>
        <translation>{what} ist {shape}; das Netz nimmt {taken}.</translation>
    </message>
    <message>
        <source>{what} has {count} channels; the network takes {taken}.</source>
        <translation>{what} hat {count} Kanäle; das Netz nimmt {taken}.</translation>
    </message>
</context>
<context>
    <name>app/engine/results/evaluating</name>
    <message>
        <source>One of the data</source>
        <translation>Einer der Datensätze</translation>
    </message>
    <message>
        <source>The run has no validation data. Choose other data to test on.</source>
        <translation>Der Lauf hat keine Validierungsdaten. Wählen Sie andere Daten zum Testen.</translation>
    </message>
    <message>
        <source>The data are not those with which the run was trained: the scores are of the present data.</source>
        <translation>Die Daten sind nicht die, mit denen der Lauf trainiert wurde: Die Werte gelten für die jetzigen Daten.</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
</context>
<context>
    <name>app/engine/results/evaluation_report</name>
    <message>
        <source>the validation data</source>
        <translation>die Validierungsdaten</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>score</comment>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>score</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <comment>score</comment>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>Dice</source>
        <comment>score</comment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Hausdorff 95</source>
        <comment>score</comment>
        <translation>Hausdorff 95</translation>
    </message>
    <message>
        <source>Volume difference</source>
        <comment>score</comment>
        <translation>Volumendifferenz</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <comment>score</comment>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Root mean square error</source>
        <comment>score</comment>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <source>R²</source>
        <comment>score</comment>
        <translation>R²</translation>
    </message>
    <message>
        <source>PSNR in dB</source>
        <comment>score</comment>
        <translation>PSNR in dB</translation>
    </message>
    <message>
        <source>Evaluation of {run}</source>
        <translation>Auswertung von {run}</translation>
    </message>
    <message>
        <source>In brackets 95 % intervals: of the accuracy after Wilson (1927), of all else by drawing the volumes anew 1,000 times (bootstrap, Efron 1979).</source>
        <translation>In Klammern 95-%-Intervalle: der Genauigkeit nach Wilson (1927), aller anderen Werte durch 1000-maliges neues Ziehen der Volumina (Bootstrap, Efron 1979).</translation>
    </message>
    <message>
        <source>On {tested}.</source>
        <translation>Getestet: {tested}.</translation>
    </message>
    <message>
        <source>{count} volumes of {path}</source>
        <translation>{count} Volumina aus {path}</translation>
    </message>
    <message>
        <source>{low:.3f} to {high:.3f}</source>
        <translation>{low:.3f} bis {high:.3f}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Accuracy {accuracy} on {tested}.</source>
        <translation>Genauigkeit {accuracy}; getestet: {tested}.</translation>
    </message>
    <message>
        <source>On {tested}, the mean over the volumes. PSNR goes by the range of the true volume; the input as it is tells what there was to mend.</source>
        <translation>Getestet: {tested}; Mittel über die Volumina. PSNR bezieht sich auf den Wertebereich des wahren Volumens; der unveränderte Eingang zeigt, was zu beheben war.</translation>
    </message>
    <message>
        <source>{count} volumes of the validation data</source>
        <translation>{count} Volumina der Validierungsdaten</translation>
    </message>
    <message>
        <source>{count} rows of {path}</source>
        <translation>{count} Zeilen aus {path}</translation>
    </message>
    <message>
        <source>Distances are in mm.</source>
        <translation>Abstände sind in mm.</translation>
    </message>
    <message>
        <source>Distances are in voxels.</source>
        <translation>Abstände sind in Voxeln.</translation>
    </message>
    <message>
        <source>{count} rows of the validation data</source>
        <translation>{count} Zeilen der Validierungsdaten</translation>
    </message>
    <message>
        <source>Mean Dice {dice} on {tested}.</source>
        <translation>Mittleres Dice {dice}; getestet: {tested}.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>True class, given as</source>
        <translation>Wahre Klasse, beantwortet als</translation>
    </message>
</context>
<context>
    <name>app/engine/results/exporting</name>
    <message>
        <source>{format} is a format of TensorFlow. Export with Keras on TensorFlow, or choose another format.</source>
        <translation>{format} ist ein Format von TensorFlow. Exportieren Sie mit Keras auf TensorFlow, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>LiteRT has no {operations} of its own: whoever runs the file needs LiteRT with the Select TensorFlow operations.</source>
        <translation>LiteRT selbst kennt nicht: {operations}. Wer die Datei ausführt, braucht LiteRT mit den „Select TensorFlow operations“.</translation>
    </message>
</context>
<context>
    <name>app/engine/results/given_files</name>
    <message>
        <source>{fault}. Name the files of the channels as those of the training data are named.</source>
        <translation>{fault}. Benennen Sie die Dateien der Kanäle so wie die der Trainingsdaten.</translation>
    </message>
    <message>
        <source>{fault}. Save the volume alone in a file, or under the name that it has in the training data.</source>
        <translation>{fault}. Speichern Sie das Volumen allein in einer Datei, oder unter dem Namen, den es in den Trainingsdaten hat.</translation>
    </message>
    <message>
        <source>{file} names no volumes, but the network takes volumes. Choose volumes, or a table of them.</source>
        <translation>{file} nennt keine Volumina, das Netz nimmt aber Volumina. Wählen Sie Volumina oder eine Tabelle davon.</translation>
    </message>
    <message>
        <source>{file} is no volume. Give files of {formats} or .npz.</source>
        <translation>{file} ist kein Volumen. Geben Sie Dateien der Formate {formats} oder .npz an.</translation>
    </message>
    <message>
        <source>{file} must hold one volume: a single array of three axes, with channels if any.</source>
        <translation>{file} muss ein Volumen enthalten: ein einziges Array mit drei Achsen, gegebenenfalls mit Kanälen.</translation>
    </message>
    <message>
        <source>{folder} holds no volume ({formats} or .npz).</source>
        <translation>{folder} enthält kein Volumen ({formats} oder .npz).</translation>
    </message>
    <message>
        <source>{file} is not a NumPy file, or it was cut or damaged. Copy it again.</source>
        <translation>{file} ist keine NumPy-Datei, oder sie wurde abgeschnitten oder beschädigt. Kopieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>app/engine/results/given_rows</name>
    <message>
        <source>{file} has {words}, which the network has not met in its training. Take those rows out.</source>
        <translation>{file} enthält {words}; das ist dem Netz im Training nicht begegnet. Nehmen Sie diese Zeilen heraus.</translation>
    </message>
</context>
<context>
    <name>app/engine/results/onnx_file</name>
    <message>
        <source>{layer} has no form in ONNX: it calculates with {operation}. Choose another format, or another layer.</source>
        <translation>{layer} hat in ONNX keine Form: Gerechnet wird mit {operation}. Wählen Sie ein anderes Format oder eine andere Schicht.</translation>
    </message>
    <message>
        <source>The layer {name}</source>
        <translation>Die Schicht {name}</translation>
    </message>
    <message>
        <source>One of the layers</source>
        <translation>Eine der Schichten</translation>
    </message>
    <message>
        <source>{layer} has no form in ONNX: convolutions in groups or with the channels first do not. Set its groups to 1 and the channels last, or choose another format.</source>
        <translation>{layer} hat in ONNX keine Form: Faltungen in Gruppen oder mit den Kanälen voran haben keine. Stellen Sie die Gruppen auf 1 und die Kanäle ans Ende, oder wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>app/engine/results/other_data</name>
    <message numerus="yes">
        <source>{path} has the classes {strange}, which the network does not know. It knows {known}. Rename the classes, or take them out.</source>
        <extracomment>One: {path} has the class {strange}, which the network does not know. It knows {known}. Rename the class, or take it out.</extracomment>
        <translation><numerusform>{path} hat die Klasse {strange}, die das Netz nicht kennt. Es kennt {known}. Benennen Sie die Klasse um, oder nehmen Sie sie heraus.</numerusform><numerusform>{path} hat die Klassen {strange}, die das Netz nicht kennt. Es kennt {known}. Benennen Sie die Klassen um, oder nehmen Sie sie heraus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{path} has the labels {strange}, which the network does not know. It knows {known}. Rename the labels, or take them out.</source>
        <extracomment>One: {path} has the label {strange}, which the network does not know. It knows {known}. Rename the label, or take it out.</extracomment>
        <translation><numerusform>{path} hat das Label {strange}, das das Netz nicht kennt. Es kennt {known}. Benennen Sie das Label um, oder nehmen Sie es heraus.</numerusform><numerusform>{path} hat die Labels {strange}, die das Netz nicht kennt. Es kennt {known}. Benennen Sie die Labels um, oder nehmen Sie sie heraus.</numerusform></translation>
    </message>
    <message>
        <source>{fault}. It is left out.</source>
        <translation>{fault}. Das bleibt weg.</translation>
    </message>
    <message>
        <source>{folder} holds volumes, but not what the network should find. Choose that folder as well.</source>
        <translation>{folder} enthält Volumina, aber nicht, was das Netz finden sollte. Wählen Sie auch jenen Ordner.</translation>
    </message>
    <message>
        <source>The volumes to find in {path} have {given}, but the network finds {wanted}. Choose other data.</source>
        <translation>Die Volumina, die zu finden sind, haben in {path} {given}; das Netz findet aber {wanted}. Wählen Sie andere Daten.</translation>
    </message>
    <message>
        <source>{folder} holds volumes, but not what the network should answer. Choose the folder of their masks as well.</source>
        <translation>{folder} enthält Volumina, aber nicht, was das Netz antworten sollte. Wählen Sie auch den Ordner ihrer Masken.</translation>
    </message>
    <message>
        <source>{folder} holds volumes, but not what the network should answer. Choose one with a folder for each class.</source>
        <translation>{folder} enthält Volumina, aber nicht, was das Netz antworten sollte. Wählen Sie einen Ordner mit einem Unterordner je Klasse.</translation>
    </message>
    <message>
        <source>{file} names no volumes, but the network takes volumes. Choose a table of their files.</source>
        <translation>{file} nennt keine Volumina, das Netz nimmt aber Volumina. Wählen Sie eine Tabelle ihrer Dateien.</translation>
    </message>
    <message>
        <source>{path} has no masks, but the network tells labels of voxels. Choose a folder of masks as well.</source>
        <translation>{path} hat keine Masken, das Netz nennt aber Labels von Voxeln. Wählen Sie auch einen Ordner mit Masken.</translation>
    </message>
    <message>
        <source>{path} does not have what the network finds: {names}. Choose a table with these columns.</source>
        <translation>{path} hat nicht, was das Netz findet: {names}. Wählen Sie eine Tabelle mit diesen Spalten.</translation>
    </message>
    <message>
        <source>{path} tells no classes. Choose data whose classes are known.</source>
        <translation>{path} nennt keine Klassen. Wählen Sie Daten, deren Klassen bekannt sind.</translation>
    </message>
    <message>
        <source>{file} is no table, but the network takes rows of one. Choose a CSV or Excel file.</source>
        <translation>{file} ist keine Tabelle, das Netz nimmt aber Tabellenzeilen. Wählen Sie eine CSV- oder Excel-Datei.</translation>
    </message>
    <message>
        <source>{path} has masks, but the network tells numbers. Choose other data.</source>
        <translation>{path} hat Masken, das Netz nennt aber Zahlen. Wählen Sie andere Daten.</translation>
    </message>
    <message>
        <source>{path} has masks, but the network tells classes. Choose other data.</source>
        <translation>{path} hat Masken, das Netz nennt aber Klassen. Wählen Sie andere Daten.</translation>
    </message>
    <message>
        <source>numbers without a name</source>
        <translation>Zahlen ohne Namen</translation>
    </message>
</context>
<context>
    <name>app/engine/results/predicting</name>
    <message>
        <source>{file} and {count} more are there already. Choose another folder, or say that they are overwritten.</source>
        <translation>{file} und {count} weitere gibt es schon. Wählen Sie einen anderen Ordner, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>{file} is a file. Masks are files of their own: name a folder for them.</source>
        <translation>{file} ist eine Datei. Masken sind eigene Dateien: Nennen Sie einen Ordner für sie.</translation>
    </message>
    <message>
        <source>Masks in {folder} would take the place of the volumes themselves. Choose another folder.</source>
        <translation>Masken in {folder} würden die Volumina selbst ersetzen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} is a file. Volumes are written as files of their own: name a folder for them.</source>
        <translation>{file} ist eine Datei. Volumina werden als eigene Dateien geschrieben: Nennen Sie einen Ordner für sie.</translation>
    </message>
    <message>
        <source>What is written to {folder} would take the place of the given volumes. Choose another folder.</source>
        <translation>Was nach {folder} geschrieben wird, würde die gegebenen Volumina ersetzen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another folder, or say that they are overwritten.</source>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Ordner, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>None of the files could be used. See what is told of each.</source>
        <translation>Keine der Dateien ließ sich verwenden. Sehen Sie, was zu jeder gesagt wird.</translation>
    </message>
    <message>
        <source>None of the tables could be used. See what is told of each.</source>
        <translation>Keine der Tabellen ließ sich verwenden. Sehen Sie, was zu jeder gesagt wird.</translation>
    </message>
    <message>
        <source>Several of the volumes have one name. Give them in folders of their own, one after another.</source>
        <translation>Mehrere der Volumina haben denselben Namen. Geben Sie sie in eigenen Ordnern nacheinander an.</translation>
    </message>
</context>
<context>
    <name>app/engine/results/scripting</name>
    <message>
        <source>The deck has {count} Output cards. Link one of them to a Train card.</source>
        <translation>Das Deck hat {count} Karten „Ausgang“. Verbinden Sie eine davon mit einer Karte „Trainieren“.</translation>
    </message>
</context>
<context>
    <name>app/engine/results/trained</name>
    <message>
        <source>The run in {folder} has no model yet. Let it train first.</source>
        <translation>Der Lauf in {folder} hat noch kein Modell. Lassen Sie ihn erst trainieren.</translation>
    </message>
    <message>
        <source>The run's deck has an error: {problem}</source>
        <translation>Das Deck des Laufs hat einen Fehler: {problem}</translation>
    </message>
    <message>
        <source>The run's deck has no Train card.</source>
        <translation>Das Deck des Laufs hat keine Karte „Trainieren“.</translation>
    </message>
    <message>
        <source>This network gives no classes. Only classifiers can be used here.</source>
        <translation>Dieses Netz gibt keine Klassen. Hier lassen sich nur Klassifikatoren verwenden.</translation>
    </message>
    <message>
        <source>{file} cannot be loaded as a model: {reason}.</source>
        <translation>{file} lässt sich nicht als Modell laden: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/engine/selftest</name>
    <message>
        <source>its output is not a number</source>
        <translation>seine Ausgabe ist keine Zahl</translation>
    </message>
    <message>
        <source>the saved network cannot be loaded: {error}</source>
        <translation>das gespeicherte Netz lässt sich nicht laden: {error}</translation>
    </message>
</context>
<context>
    <name>app/engine/survey/arrangement</name>
    <message>
        <source>{images} holds the volumes, {masks} their masks: {count} have one name.</source>
        <translation>{images} enthält die Volumina, {masks} deren Masken: {count} haben denselben Namen.</translation>
    </message>
    <message>
        <source>{path} has no mask of that name in {folder}. Give both one name, or leave it out.</source>
        <translation>{path} hat keine Maske dieses Namens in {folder}. Geben Sie beiden denselben Namen, oder lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>{path} has no volume of that name in {folder}. Give both one name, or leave it out.</source>
        <translation>{path} hat kein Volumen dieses Namens in {folder}. Geben Sie beiden denselben Namen, oder lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>{folder} holds a folder for each of {count} classes: {classes}.</source>
        <translation>{folder} enthält je einen Ordner für {count} Klassen: {classes}.</translation>
    </message>
    <message>
        <source>{folder} holds volumes without classes or masks. To train, choose the folder of their masks, sort them into a folder for each class, or write a table that names them.</source>
        <translation>{folder} enthält Volumina ohne Klassen oder Masken. Um zu trainieren, wählen Sie den Ordner der Masken, legen Sie die Volumina nach Klassen in Ordner, oder schreiben Sie eine Tabelle, die sie nennt.</translation>
    </message>
    <message>
        <source>Choose a folder of volumes, a table (CSV, Excel) or a file of arrays.</source>
        <translation>Wählen Sie einen Ordner mit Volumina, eine Tabelle (CSV, Excel) oder eine Datei mit Arrays.</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders are taken for the slices of one volume each, by the number in each file's name; the first is {first}.</source>
        <extracomment>One: {count} folder is taken for the slices of one volume, by the number in each file's name: {first}.</extracomment>
        <translation><numerusform>{count} Ordner gilt als die Schnittbilder eines Volumens, geordnet nach der Zahl im Namen jeder Datei: {first}.</numerusform><numerusform>{count} Ordner gelten als die Schnittbilder je eines Volumens, geordnet nach der Zahl im Namen jeder Datei; der erste ist {first}.</numerusform></translation>
    </message>
    <message>
        <source>{volumes} holds the volumes, {targets} the volumes to find: {count} have one name. Where it is the other way round, exchange the folders on the card.</source>
        <translation>{volumes} enthält die Volumina, {targets} die Volumina, die zu finden sind: {count} haben denselben Namen. Ist es umgekehrt, dann vertauschen Sie die Ordner auf der Karte.</translation>
    </message>
    <message>
        <source>{path} has no partner of that name in {folder}. Give both one name, or leave it out.</source>
        <translation>{path} hat keinen Partner dieses Namens in {folder}. Geben Sie beiden denselben Namen, oder lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>{path} is a file that holds no data set.</source>
        <translation>{path} ist eine Datei, die keinen Datensatz enthält.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>If these folders are classes, put the slices of each volume into a folder of its own within its class.</source>
        <translation>Sind diese Ordner Klassen, legen Sie die Schnittbilder jedes Volumens in einen eigenen Ordner innerhalb seiner Klasse.</translation>
    </message>
</context>
<context>
    <name>app/engine/survey/measuring</name>
    <message>
        <source>{path} is too large for the memory that is free.</source>
        <translation>{path} ist zu groß für den freien Speicher.</translation>
    </message>
</context>
<context>
    <name>app/engine/survey/survey</name>
    <message>
        <source>{file} holds arrays: {arrays}.</source>
        <translation>{file} enthält Arrays: {arrays}.</translation>
    </message>
</context>
<context>
    <name>app/engine/survey/tables</name>
    <message>
        <source>{file}: {volumes} names the volumes, {column} their masks.</source>
        <translation>{file}: {volumes} nennt die Volumina, {column} deren Masken.</translation>
    </message>
    <message>
        <source>{file}: {rows:,} rows of {columns} columns, {column} the class.</source>
        <translation>{file}: {rows:,} Zeilen mit {columns} Spalten, {column} ist die Klasse.</translation>
    </message>
    <message>
        <source>{file}: {volumes} names the volumes, {column} their classes.</source>
        <translation>{file}: {volumes} nennt die Volumina, {column} deren Klassen.</translation>
    </message>
    <message>
        <source>{file}: {rows:,} rows of {columns} columns, {column} the number to find.</source>
        <translation>{file}: {rows:,} Zeilen mit {columns} Spalten, {column} ist die gesuchte Zahl.</translation>
    </message>
    <message>
        <source>{file}: {rows:,} rows of {columns} columns, no column to learn was found.</source>
        <translation>{file}: {rows:,} Zeilen mit {columns} Spalten, keine Spalte zum Lernen wurde gefunden.</translation>
    </message>
    <message>
        <source>numbers from {least:.4g} to {most:.4g}</source>
        <translation>Zahlen von {least:.4g} bis {most:.4g}</translation>
    </message>
    <message>
        <source>{count} words: {shown}</source>
        <translation>{count} Wörter: {shown}</translation>
    </message>
    <message>
        <source>{words}; {count} empty</source>
        <translation>{words}; {count} leer</translation>
    </message>
    <message>
        <source>{file}: {volumes} names the volumes, {columns} the numbers to find.</source>
        <translation>{file}: {volumes} nennt die Volumina, {columns} die gesuchten Zahlen.</translation>
    </message>
    <message>
        <source>{file}: {volumes} names the volumes, no column to learn was found.</source>
        <translation>{file}: {volumes} nennt die Volumina, keine Spalte zum Lernen wurde gefunden.</translation>
    </message>
</context>
<context>
    <name>app/engine/tasks</name>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Vorhersage läuft</translation>
    </message>
    <message>
        <source>Looking at volumes</source>
        <translation>Volumina werden angesehen</translation>
    </message>
</context>
<context>
    <name>app/engine/trainer</name>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>The run in {folder} has ended ({state}). Start a new one.</source>
        <translation>Der Lauf in {folder} ist zu Ende ({state}). Starten Sie einen neuen.</translation>
    </message>
    <message>
        <source>The run in {folder} has a trainer at work already (process {process}).</source>
        <translation>Am Lauf in {folder} arbeitet schon ein Trainer (Prozess {process}).</translation>
    </message>
    <message>
        <source>The backend {backend} is not installed beside Voxdeck. Train with TensorFlow.</source>
        <translation>Das Backend {backend} ist neben Voxdeck nicht installiert. Trainieren Sie mit TensorFlow.</translation>
    </message>
    <message>
        <source>Usage: {command}</source>
        <translation>Aufruf: {command}</translation>
    </message>
</context>
<context>
    <name>app/engine/viewer</name>
    <message>
        <source>There is not enough free memory for this volume. Close other programs.</source>
        <translation>Für dieses Volumen ist nicht genug Speicher frei. Schließen Sie andere Programme.</translation>
    </message>
</context>
<context>
    <name>app/engine/viewing/answer_look</name>
    <message>
        <source>Answered {answer}; true is {true}.</source>
        <translation>Antwort {answer}; richtig ist {true}.</translation>
    </message>
    <message>
        <source>Answered {answer} ({chance:.0%}), wrong: it is {true}.</source>
        <translation>Antwort {answer} ({chance:.0%}), falsch: es ist {true}.</translation>
    </message>
    <message>
        <source>validation volume {number}</source>
        <translation>Validierungsvolumen {number}</translation>
    </message>
    <message>
        <source>Answered {answer} ({chance:.0%}), right.</source>
        <translation>Antwort {answer} ({chance:.0%}), richtig.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>To find</source>
        <translation>Zu finden</translation>
    </message>
    <message>
        <source>{path} is not there (any more): choose another epoch.</source>
        <translation>{path} ist nicht (mehr) da: Wählen Sie eine andere Epoche.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read.</source>
        <translation>{path} ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>app/engine/viewing/augmenting</name>
    <message>
        <source>What comes out of the layer is no volume. Look at the step before it.</source>
        <translation>Was aus der Schicht kommt, ist kein Volumen. Sehen Sie sich den Schritt davor an.</translation>
    </message>
    <message>
        <source>{layer} cannot change this volume: {reason}</source>
        <translation>{layer} kann dieses Volumen nicht ändern: {reason}</translation>
    </message>
</context>
<context>
    <name>app/engine/viewing/dataset_look</name>
    <message>
        <source>Layers of the network change the volume only; the mask stays where it was.</source>
        <translation>Schichten des Netzes ändern nur das Volumen; die Maske bleibt, wo sie war.</translation>
    </message>
    <message>
        <source>This step gives no volumes. Look at the step before it.</source>
        <translation>Dieser Schritt liefert keine Volumina. Sehen Sie sich den Schritt davor an.</translation>
    </message>
</context>
<context>
    <name>app/engine/viewing/file_look</name>
    <message>
        <source>{path} holds values from {low:g} to {high:g}. A mask has whole numbers from 0 to 255.</source>
        <translation>{path} enthält Werte von {low:g} bis {high:g}. Eine Maske hat ganze Zahlen von 0 bis 255.</translation>
    </message>
    <message>
        <source>{mask} holds {size} voxels, but the volume {volume} has {wanted}. Choose the mask that belongs to it.</source>
        <translation>{mask} enthält {size} Voxel, das Volumen {volume} aber {wanted}. Wählen Sie die Maske, die dazu gehört.</translation>
    </message>
</context>
<context>
    <name>app/engine/viewing/looking</name>
    <message numerus="yes">
        <source>{count:,} voxels have no finite value (NaN or infinite); they are drawn black.</source>
        <extracomment>One: {count:,} voxel has no finite value (NaN or infinite); they are drawn black.</extracomment>
        <translation><numerusform>{count:,} Voxel hat keinen endlichen Wert (NaN oder unendlich) und ist schwarz gezeichnet.</numerusform><numerusform>{count:,} Voxel haben keinen endlichen Wert (NaN oder unendlich) und sind schwarz gezeichnet.</numerusform></translation>
    </message>
    <message>
        <source>These are rows of a table, not volumes: there is nothing to look at in three dimensions.</source>
        <translation>Das sind Zeilen einer Tabelle, keine Volumina: In drei Dimensionen gibt es nichts zu sehen.</translation>
    </message>
    <message>
        <source>There are no volumes here. Look at the card before it.</source>
        <translation>Hier gibt es keine Volumina. Sehen Sie sich die Karte davor an.</translation>
    </message>
    <message>
        <source>The volume is very large: each {step}th voxel along each axis is shown.</source>
        <translation>Das Volumen ist sehr groß: Gezeigt wird jedes {step}. Voxel entlang jeder Achse.</translation>
    </message>
</context>
<context>
    <name>app/engine/viewing/voxel_store</name>
    <message>
        <source>There is no room for the picture in {folder}: {reason}. Free some.</source>
        <translation>In {folder} ist kein Platz für das Bild: {reason}. Schaffen Sie welchen.</translation>
    </message>
</context>
<context>
    <name>app/engine/words</name>
    <message>
        <source>any</source>
        <comment>size of an axis</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Keras refuses it: {error}.</source>
        <translation>Keras lehnt es ab: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} parameters, frozen</source>
        <extracomment>One: {count:,} parameter, frozen</extracomment>
        <translation><numerusform>{count:,} Parameter, eingefroren</numerusform><numerusform>{count:,} Parameter, eingefroren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} parameters, {frozen:,} frozen</source>
        <extracomment>One: {count:,} parameter, {frozen:,} frozen</extracomment>
        <translation><numerusform>{count:,} Parameter, {frozen:,} eingefroren</numerusform><numerusform>{count:,} Parameter, {frozen:,} eingefroren</numerusform></translation>
    </message>
    <message>
        <source>The window is larger than the volume that comes in. Make it smaller, or set Padding to same.</source>
        <translation>Das Fenster ist größer als das ankommende Volumen. Verkleinern Sie es, oder setzen Sie „Padding“ auf same.</translation>
    </message>
    <message>
        <source>It learns weights for an axis of unknown size. Bring all volumes to one size and number of channels.</source>
        <translation>Die Karte lernt Gewichte für eine Achse von unbekannter Größe. Bringen Sie alle Volumina auf eine Größe und eine Kanalzahl.</translation>
    </message>
    <message>
        <source>The values that come in ({given}) do not fill the target shape ({target}) exactly.</source>
        <translation>Die ankommenden Werte ({given}) füllen die Zielform ({target}) nicht genau.</translation>
    </message>
    <message>
        <source>Cropping takes away the whole volume. Crop less than its size.</source>
        <translation>Das Zuschneiden entfernt das ganze Volumen. Schneiden Sie weniger weg als seine Größe.</translation>
    </message>
    <message>
        <source>It names an axis that its input does not have.</source>
        <translation>Die Karte nennt eine Achse, die ihr Eingang nicht hat.</translation>
    </message>
    <message>
        <source>It takes {wanted} axes with the batch and receives {given}. Check what is linked to it.</source>
        <translation>Die Karte nimmt mit dem Batch {wanted} Achsen und erhält {given}. Prüfen Sie, was mit ihr verbunden ist.</translation>
    </message>
    <message>
        <source>Its inputs must have one shape.</source>
        <translation>Ihre Eingänge müssen dieselbe Form haben.</translation>
    </message>
    <message>
        <source>Its inputs must agree in all axes but the one along which they are joined.</source>
        <translation>Ihre Eingänge müssen in allen Achsen gleich sein außer in der, entlang der sie zusammengefügt werden.</translation>
    </message>
    <message>
        <source>One of its axes has no known size. Bring all volumes to one size and number of channels.</source>
        <translation>Eine ihrer Achsen hat keine bekannte Größe. Bringen Sie alle Volumina auf eine Größe und eine Kanalzahl.</translation>
    </message>
</context>
<context>
    <name>app/panels/answers_page</name>
    <message>
        <source>After the first epoch this shows how the validation data were answered.</source>
        <translation>Nach der ersten Epoche steht hier, wie das Netz auf die Validierungsdaten geantwortet hat.</translation>
    </message>
    <message>
        <source>{right} of {total} are right</source>
        <translation>{right} von {total} sind richtig</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Dice of each label</source>
        <translation>Dice je Label</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Antworten ansehen</translation>
    </message>
    <message>
        <source>Shows a few validation volumes with what the network says of them, epoch by epoch</source>
        <translation>Zeigt einige Validierungsvolumina mit der Antwort des Netzes, Epoche für Epoche</translation>
    </message>
    <message>
        <source>Validation data after epoch {epoch}: a row a true class, a column what was answered.</source>
        <translation>Validierungsdaten nach Epoche {epoch}: je Zeile eine wahre Klasse, je Spalte eine Antwort.</translation>
    </message>
    <message>
        <source>Over all voxels of the validation data together: 1 where masks cover each other.</source>
        <translation>Über alle Voxel der Validierungsdaten zusammen: 1, wo sich die Masken decken.</translation>
    </message>
</context>
<context>
    <name>app/panels/card_palette</name>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation>Karten suchen</translation>
    </message>
    <message>
        <source>No card found</source>
        <translation>Keine Karte gefunden</translation>
    </message>
    <message>
        <source>Delete from library…</source>
        <translation>Aus der Bibliothek löschen…</translation>
    </message>
    <message>
        <source>Nothing answers to “{words}”. Try another word.</source>
        <translation>Zu „{words}“ gibt es nichts. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>app/panels/computer_page</name>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Steps at once</source>
        <translation>Schritte zugleich</translation>
    </message>
    <message>
        <source>set on the Train card</source>
        <translation>auf der Karte „Trainieren“ gesetzt</translation>
    </message>
    <message>
        <source>taken over from the run before</source>
        <translation>vom vorigen Lauf übernommen</translation>
    </message>
    <message>
        <source>thought to need {needed}</source>
        <translation>Bedarf geschätzt auf {needed}</translation>
    </message>
    <message>
        <source>thought to need {needed}, {free} were free; the first steps took {peak}</source>
        <translation>Bedarf geschätzt auf {needed}, {free} waren frei; die ersten Schritte brauchten {peak}</translation>
    </message>
    <message>
        <source>thought to need {needed}, {free} were free</source>
        <translation>Bedarf geschätzt auf {needed}, {free} waren frei</translation>
    </message>
    <message>
        <source>thought to need {needed}; the first steps took {peak}</source>
        <translation>Bedarf geschätzt auf {needed}; die ersten Schritte brauchten {peak}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>A step, in ms</source>
        <translation>Ein Schritt, in ms</translation>
    </message>
    <message>
        <source>Memory, in GB</source>
        <translation>Speicher, in GB</translation>
    </message>
    <message>
        <source>training process</source>
        <translation>Trainingsprozess</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>{count:.1f} kept busy</source>
        <translation>{count:.1f} ausgelastet</translation>
    </message>
    <message>
        <source>{share:.0%} busy</source>
        <translation>{share:.0%} ausgelastet</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>Warten auf Daten</translation>
    </message>
    <message>
        <source>{share:.0%} of a step</source>
        <translation>{share:.0%} eines Schritts</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>whole step</source>
        <translation>ganzer Schritt</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>Warten auf Daten</translation>
    </message>
</context>
<context>
    <name>app/panels/curves</name>
    <message>
        <source>Loss</source>
        <comment>value</comment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>{metric}, training</source>
        <translation>{metric}, Training</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{metric}, validation</source>
        <translation>{metric}, Validierung</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
</context>
<context>
    <name>app/panels/curves_page</name>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Draws running means, to see where noisy curves lead</source>
        <translation>Zeichnet gleitende Mittelwerte, damit zu sehen ist, wohin verrauschte Kurven führen</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Draws the loss on a logarithmic axis, to see small losses fall</source>
        <translation>Zeichnet den Verlust auf einer logarithmischen Achse, damit auch kleine Verluste sichtbar fallen</translation>
    </message>
    <message>
        <source>Show this run alone</source>
        <translation>Nur diesen Lauf zeigen</translation>
    </message>
    <message>
        <source>Save the curves…</source>
        <translation>Kurven speichern…</translation>
    </message>
    <message numerus="yes">
        <source>with {count} other runs</source>
        <extracomment>One: with {count} other run</extracomment>
        <translation><numerusform>mit {count} weiteren Lauf</numerusform><numerusform>mit {count} weiteren Läufen</numerusform></translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>app/panels/fact_rows</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
</context>
<context>
    <name>app/panels/fix_button</name>
    <message>
        <source>{fix}; Undo takes it back</source>
        <translation>{fix}; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>{fix}; the arrow, or the Down key, shows other ways</source>
        <translation>{fix}; der Pfeil oder die Taste „Nach unten“ zeigt andere Wege</translation>
    </message>
</context>
<context>
    <name>app/panels/group_sockets</name>
    <message>
        <source>hidden</source>
        <comment>a socket of a group</comment>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>a socket of a group</comment>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>Stands for a row of {cards}</source>
        <translation>Steht für eine Zeile von {cards}</translation>
    </message>
    <message>
        <source>The eye shows it on the card again.</source>
        <translation>Das Auge zeigt ihn wieder auf der Karte.</translation>
    </message>
    <message>
        <source>The eye hides it on the card; its name is kept, its links go.</source>
        <translation>Das Auge blendet ihn auf der Karte aus; sein Name bleibt erhalten, seine Verbindungen nicht.</translation>
    </message>
    <message>
        <source>Sockets of the group</source>
        <translation>Anschlüsse der Gruppe</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Move the socket up (Alt+Up)</source>
        <translation>Anschluss nach oben schieben (Alt+Pfeil nach oben)</translation>
    </message>
    <message>
        <source>Move the socket down (Alt+Down)</source>
        <translation>Anschluss nach unten schieben (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>F2 renames, the space bar hides or shows, Alt and the arrow keys move. Rows can also be dragged.</source>
        <translation>F2 benennt um, die Leertaste blendet aus oder ein, Alt und die Pfeiltasten verschieben. Zeilen lassen sich auch ziehen.</translation>
    </message>
    <message>
        <source>Open the group and choose Show outside in the menu of a row to give it a socket.</source>
        <translation>Öffnen Sie die Gruppe und wählen Sie im Menü einer Zeile „außen zeigen“, um ihr einen Anschluss zu geben.</translation>
    </message>
</context>
<context>
    <name>app/panels/history_panel</name>
    <message>
        <source>Each edit is listed here; a click goes back to it.</source>
        <translation>Hier steht jede Änderung; ein Klick führt zu ihr zurück.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No edits yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>As the deck was opened</source>
        <translation>Deck, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>The deck is here</source>
        <translation>Hier steht das Deck</translation>
    </message>
    <message>
        <source>Click to go back here</source>
        <translation>Klicken, um hierher zurückzugehen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>app/panels/inspector</name>
    <message>
        <source>No card selected</source>
        <translation>Keine Karte ausgewählt</translation>
    </message>
    <message>
        <source>Click a card to see and change all that it takes.</source>
        <translation>Klicken Sie auf eine Karte, um alle ihre Werte zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Select cards of one kind to change them together.</source>
        <translation>Wählen Sie Karten derselben Art aus, um sie gemeinsam zu ändern.</translation>
    </message>
</context>
<context>
    <name>app/panels/inspector_form</name>
    <message numerus="yes">
        <source>{count} more inputs</source>
        <extracomment>One: {count} more input</extracomment>
        <translation><numerusform>{count} weiterer Eingang</numerusform><numerusform>{count} weitere Eingänge</numerusform></translation>
    </message>
    <message>
        <source>Link a {kind} on the canvas.</source>
        <translation>Auf der Arbeitsfläche zu verbinden: {kind}.</translation>
    </message>
    <message>
        <source>Reset to {value}</source>
        <translation>Zurücksetzen auf {value}</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Fed from outside of the group by {card}. Click to leave the group and go there.</source>
        <translation>Von außerhalb der Gruppe von {card} gespeist. Klicken Sie, um die Gruppe zu verlassen und dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Use for all {card} cards</source>
        <translation>Für alle Karten „{card}“ übernehmen</translation>
    </message>
    <message>
        <source>Fed by {card}. Click to go there.</source>
        <translation>Kommt von {card}. Klicken Sie, um dorthin zu gehen.</translation>
    </message>
</context>
<context>
    <name>app/panels/inspector_header</name>
    <message>
        <source>This version does not know the card. It is kept as it is.</source>
        <translation>Diese Version kennt die Karte nicht. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Type a name of your own; empty shows the card's again.</source>
        <translation>Geben Sie einen eigenen Namen ein; leer gilt wieder der Name der Karte.</translation>
    </message>
    <message>
        <source>Help on this card</source>
        <translation>Hilfe zu dieser Karte</translation>
    </message>
    <message>
        <source>What this card does, with an example (F1)</source>
        <translation>Was diese Karte tut, mit einem Beispiel (F1)</translation>
    </message>
</context>
<context>
    <name>app/panels/layers_page</name>
    <message>
        <source>Norms of the layers</source>
        <translation>Normen der Schichten</translation>
    </message>
    <message>
        <source>The gradient's norm, divided by that of the weights</source>
        <translation>Norm des Gradienten, geteilt durch die der Gewichte</translation>
    </message>
    <message>
        <source>Norm of the gradient</source>
        <translation>Norm des Gradienten</translation>
    </message>
    <message>
        <source>With JAX gradients cannot be shown: it calculates a step in one piece, from which none come out.</source>
        <translation>Mit JAX lassen sich keine Gradienten zeigen: Es rechnet einen Schritt in einem Stück, aus dem keine herauskommen.</translation>
    </message>
    <message>
        <source>It hardly learns: its gradient has vanished. Try another initializer, a normalization or a skip.</source>
        <translation>Die Schicht lernt kaum: Ihr Gradient ist verschwunden. Versuchen Sie einen anderen Initialisierer, eine Normalisierung oder eine Abkürzung.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Its gradient is very large. Try a smaller learning rate, or cut the gradient on the Train card.</source>
        <translation>Der Gradient der Schicht ist sehr groß. Versuchen Sie eine kleinere Lernrate, oder begrenzen Sie den Gradienten auf der Karte „Trainieren“.</translation>
    </message>
</context>
<context>
    <name>app/panels/line_plot</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {epoch:g}</source>
        <translation>Epoche {epoch:g}</translation>
    </message>
</context>
<context>
    <name>app/panels/log_dialog</name>
    <message>
        <source>Log of {run}</source>
        <translation>Protokoll von {run}</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The log cannot be read: {reason}.</source>
        <translation>Das Protokoll ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
</context>
<context>
    <name>app/panels/path_editor</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>app/panels/plot_export</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no room, or the format is not known.</source>
        <translation>{path} kann nicht geschrieben werden: Es fehlt der Platz, oder das Format ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/panels/problems_panel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>What is wrong with a card is listed here.</source>
        <translation>Hier steht, was an einer Karte nicht stimmt.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>noun</comment>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Error: stops training</source>
        <translation>Fehler: verhindert das Training</translation>
    </message>
    <message>
        <source>Warning: training can go on</source>
        <translation>Warnung: Das Training ist möglich</translation>
    </message>
    <message>
        <source>Go to the card</source>
        <translation>Zur Karte gehen</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Satz kopieren</translation>
    </message>
</context>
<context>
    <name>app/panels/run_row</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>{differences}, {count} more</source>
        <translation>{differences}, {count} weitere</translation>
    </message>
    <message>
        <source>without {card}</source>
        <translation>ohne {card}</translation>
    </message>
    <message>
        <source>with {card}</source>
        <translation>mit {card}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Select the run and press F4 to write a note.</source>
        <translation>Wählen Sie den Lauf aus und drücken Sie F4, um eine Notiz zu schreiben.</translation>
    </message>
    <message>
        <source>Double click to show its curves.</source>
        <translation>Ein Doppelklick zeigt seine Kurven.</translation>
    </message>
</context>
<context>
    <name>app/panels/run_status</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Stopping after this epoch…</source>
        <translation>Wird nach dieser Epoche beendet…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>{time} so far · about {left} left</source>
        <translation>bisher {time} · noch etwa {left}</translation>
    </message>
    <message>
        <source>Batch {batch:,} of {batches:,}</source>
        <translation>Batch {batch:,} von {batches:,}</translation>
    </message>
    <message>
        <source>{state}, {share:.0%} done</source>
        <translation>{state}, {share:.0%}</translation>
    </message>
    <message>
        <source>{state}; what was learned is kept</source>
        <translation>{state}; das Gelernte bleibt erhalten</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>dauerte {time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>bisher {time}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ends the process and gives its memory back; Go on continues from that very step</source>
        <translation>Beendet den Prozess und gibt seinen Speicher frei; „Fortsetzen“ macht genau bei diesem Schritt weiter</translation>
    </message>
    <message>
        <source>Stop after this epoch</source>
        <translation>Nach dieser Epoche beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint, as if it had never stopped</source>
        <translation>Macht beim letzten Sicherungspunkt weiter, als wäre der Lauf nie beendet worden</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Batches of this epoch</source>
        <translation>Batches dieser Epoche</translation>
    </message>
    <message>
        <source>on {device}</source>
        <translation>auf {device}</translation>
    </message>
    <message>
        <source>Keras and TensorFlow are loading</source>
        <translation>Keras und TensorFlow werden geladen</translation>
    </message>
</context>
<context>
    <name>app/panels/run_views</name>
    <message>
        <source>Views of the run</source>
        <translation>Ansichten des Laufs</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>app/panels/runs_panel</name>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Predict…</source>
        <translation>Vorhersagen…</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Auswerten…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Each training of this deck is kept here.</source>
        <translation>Hier wird jedes Training dieses Decks aufbewahrt.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Show its curves</source>
        <translation>Kurven zeigen</translation>
    </message>
    <message>
        <source>Compare the curves</source>
        <translation>Kurven vergleichen</translation>
    </message>
    <message>
        <source>Open its deck as it was</source>
        <translation>Deck öffnen, wie es war</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Save the deck; each training of it is then kept beside it.</source>
        <translation>Speichern Sie das Deck; jedes Training wird dann neben ihm aufbewahrt.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>app/panels/shared_form</name>
    <message numerus="yes">
        <source>Change {label} of {count} cards to {value}</source>
        <extracomment>One: Change {label} of {count} card to {value}</extracomment>
        <translation><numerusform>{label} auf {count} Karte in {value} ändern</numerusform><numerusform>{label} auf {count} Karten in {value} ändern</numerusform></translation>
    </message>
    <message>
        <source>{count} cards: {title}</source>
        <translation>{count} Karten: {title}</translation>
    </message>
    <message>
        <source>A value that you change here is changed on all of them.</source>
        <translation>Ein Wert, den Sie hier ändern, ändert sich auf allen.</translation>
    </message>
    <message>
        <source>More inputs</source>
        <translation>Weitere Eingänge</translation>
    </message>
</context>
<context>
    <name>app/panels/text_editor</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>app/panels/training_panel</name>
    <message>
        <source>No training yet</source>
        <translation>Noch kein Training</translation>
    </message>
    <message>
        <source>Press Train. Loss and metrics are drawn here while it runs.</source>
        <translation>Klicken Sie auf „Trainieren“. Verlust und Metriken werden hier gezeichnet, während das Training läuft.</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/busy_notice</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking at {done:,} of {total:,} files</source>
        <translation>{done:,} von {total:,} Dateien durchgesehen</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/controls</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Draw values between voxels instead of each voxel as a square</source>
        <translation>Werte zwischen den Voxeln zeichnen, statt jeden Voxel als Quadrat</translation>
    </message>
    <message>
        <source>Show or hide the crosshair (C)</source>
        <translation>Fadenkreuz zeigen oder verbergen (C)</translation>
    </message>
    <message>
        <source>Give each mask or volume a picture of its own</source>
        <translation>Jeder Maske oder jedem Volumen ein eigenes Bild geben</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>of values</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Smooth between voxels</source>
        <translation>Zwischen Voxeln glätten</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Opacity of filled masks</source>
        <translation>Deckkraft gefüllter Masken</translation>
    </message>
    <message>
        <source>Axis of the projection</source>
        <translation>Achse der Projektion</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>How {mask} is drawn</source>
        <translation>Wie {mask} gezeichnet wird</translation>
    </message>
    <message>
        <source>How {mask} is drawn (O hides and shows all)</source>
        <translation>Wie {mask} gezeichnet wird (O verbirgt und zeigt alle)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/head_bar</name>
    <message>
        <source>Steps of preparation</source>
        <translation>Schritte der Vorbereitung</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation>Nummer des Beispiels</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Draw the random numbers of this step anew (D)</source>
        <translation>Die Zufallszahlen dieses Schritts neu ziehen (D)</translation>
    </message>
    <message>
        <source>of {count:,}</source>
        <translation>von {count:,}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {title}</source>
        <translation>Schritt {step} von {steps}: {title}</translation>
    </message>
    <message>
        <source>Sample before (Left)</source>
        <translation>Voriges Beispiel (Nach links)</translation>
    </message>
    <message>
        <source>Next sample (Right)</source>
        <translation>Nächstes Beispiel (Nach rechts)</translation>
    </message>
    <message>
        <source>Fit the panes and centre the crosshair (R)</source>
        <translation>Bilder einpassen und das Fadenkreuz in die Mitte setzen (R)</translation>
    </message>
    <message>
        <source>Show or hide brightness and labels (B)</source>
        <translation>Helligkeit und Labels zeigen oder verbergen (B)</translation>
    </message>
    <message>
        <source>In a window of its own, or back (W)</source>
        <translation>In ein eigenes Fenster, oder zurück (W)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/histogram_view</name>
    <message>
        <source>Histogram with the window</source>
        <translation>Histogramm mit dem Fenster</translation>
    </message>
    <message>
        <source>Drag an edge or the middle of the window. Double-click for automatic.</source>
        <translation>Ziehen Sie einen Rand oder die Mitte des Fensters. Ein Doppelklick stellt es automatisch ein.</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/keys</name>
    <message>
        <source>Next slice</source>
        <translation>Nächstes Schnittbild</translation>
    </message>
    <message>
        <source>Slice before</source>
        <translation>Voriges Schnittbild</translation>
    </message>
    <message>
        <source>Ten slices on</source>
        <translation>Zehn Schnittbilder weiter</translation>
    </message>
    <message>
        <source>Ten slices back</source>
        <translation>Zehn Schnittbilder zurück</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Sample before</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next step of preparation</source>
        <translation>Nächster Schritt der Vorbereitung</translation>
    </message>
    <message>
        <source>Step of preparation before</source>
        <translation>Voriger Schritt der Vorbereitung</translation>
    </message>
    <message>
        <source>Draw what is random again</source>
        <translation>Zufälliges neu ziehen</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Automatisches Fenster</translation>
    </message>
    <message>
        <source>Window of the full range</source>
        <translation>Fenster über den ganzen Bereich</translation>
    </message>
    <message>
        <source>Hide or show the masks</source>
        <translation>Masken verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Hide or show the crosshair</source>
        <translation>Fadenkreuz verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Next axis of the projection</source>
        <translation>Nächste Achse der Projektion</translation>
    </message>
    <message>
        <source>Hide or show brightness and labels</source>
        <translation>Helligkeit und Labels verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Make the pane large, or all again</source>
        <translation>Das Bild groß zeigen, oder wieder alle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the panes and centre the crosshair</source>
        <translation>Bilder einpassen und das Fadenkreuz in die Mitte setzen</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>In ein eigenes Fenster, oder zurück</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Leave the large pane or the full screen</source>
        <translation>Großes Bild oder Vollbild verlassen</translation>
    </message>
    <message>
        <source>Scroll through slices; with Shift ten at a time, with Ctrl zoom</source>
        <translation>Durch Schnittbilder blättern; mit Umschalt in Zehnerschritten, mit Strg zoomen</translation>
    </message>
    <message>
        <source>Click or drag</source>
        <translation>Klicken oder Ziehen</translation>
    </message>
    <message>
        <source>Move the crosshair, in all panes</source>
        <translation>Das Fadenkreuz in allen Bildern bewegen</translation>
    </message>
    <message>
        <source>Right drag, Shift+drag</source>
        <translation>Rechts ziehen, Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Change the window: to the right wider, up darker</source>
        <translation>Das Fenster ändern: nach rechts breiter, nach oben dunkler</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Mit der mittleren Taste ziehen</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/label_list</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <translation>Label {number}</translation>
    </message>
    <message>
        <source>{count:,} voxels of this volume</source>
        <translation>{count:,} Voxel dieses Volumens</translation>
    </message>
    <message>
        <source>Show or hide {label}</source>
        <translation>{label} zeigen oder verbergen</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>hier keine</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/pictures</name>
    <message>
        <source>along {axis}</source>
        <translation>entlang der {axis}</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/planes</name>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Koronal</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagittal</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/readout</name>
    <message>
        <source>Voxel under the mouse</source>
        <translation>Voxel unter der Maus</translation>
    </message>
    <message>
        <source>Voxels along depth, height and width; distance of two voxels; sides to which width, height and depth rise</source>
        <translation>Voxel entlang Tiefe, Höhe und Breite; Voxelabstand; Seiten, zu denen Breite, Höhe und Tiefe ansteigen</translation>
    </message>
    <message>
        <source>spacing unknown</source>
        <translation>Voxelabstand unbekannt</translation>
    </message>
    <message>
        <source>orientation unknown</source>
        <translation>Ausrichtung unbekannt</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/view_state</name>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Outlined</source>
        <translation>Umrissen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>CT lung</source>
        <translation>CT Lunge</translation>
    </message>
    <message>
        <source>CT mediastinum</source>
        <translation>CT Mediastinum</translation>
    </message>
    <message>
        <source>CT abdomen</source>
        <translation>CT Abdomen</translation>
    </message>
    <message>
        <source>CT liver</source>
        <translation>CT Leber</translation>
    </message>
    <message>
        <source>CT brain</source>
        <translation>CT Gehirn</translation>
    </message>
    <message>
        <source>CT bone</source>
        <translation>CT Knochen</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/viewer</name>
    <message>
        <source>Select it on the canvas and press Ctrl+E. Every step of preparation can be looked at.</source>
        <translation>Wählen Sie sie auf der Arbeitsfläche aus und drücken Sie Strg+E. Jeder Schritt der Vorbereitung lässt sich ansehen.</translation>
    </message>
    <message>
        <source>Choose a data card to see its volumes</source>
        <translation>Wählen Sie eine Datenkarte, um ihre Volumina zu sehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the volume…</source>
        <translation>Das Volumen wird gelesen…</translation>
    </message>
    <message>
        <source>This volume cannot be shown</source>
        <translation>Dieses Volumen lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The reading was cancelled. Choose a step or a sample to read it again.</source>
        <translation>Das Lesen wurde abgebrochen. Wählen Sie einen Schritt oder ein Beispiel, um es erneut zu lesen.</translation>
    </message>
</context>
<context>
    <name>app/panels/viewer/volume_panes</name>
    <message>
        <source>Plane across depth</source>
        <translation>Ebene quer zur Tiefe</translation>
    </message>
    <message>
        <source>Plane across height</source>
        <translation>Ebene quer zur Höhe</translation>
    </message>
    <message>
        <source>Plane across width</source>
        <translation>Ebene quer zur Breite</translation>
    </message>
    <message>
        <source>Projection of the greatest values</source>
        <translation>Projektion der größten Werte</translation>
    </message>
    <message>
        <source>Plane with one mask or volume</source>
        <translation>Ebene mit einer Maske oder einem Volumen</translation>
    </message>
</context>
<context>
    <name>app/panels/volume_viewer</name>
    <message>
        <source>The volumes are in a window of their own</source>
        <translation>Die Volumina stehen in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Close it, or press W in it, to have them here again.</source>
        <translation>Schließen Sie es, oder drücken Sie dort W, um sie wieder hier zu haben.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Volumes — Voxdeck</source>
        <translation>Volumina — Voxdeck</translation>
    </message>
</context>
<context>
    <name>app/report/progress</name>
    <message numerus="yes">
        <source>{count} runs before it</source>
        <extracomment>One: {count} run before it</extracomment>
        <translation><numerusform>{count} Lauf davor</numerusform><numerusform>{count} Läufe davor</numerusform></translation>
    </message>
</context>
<context>
    <name>app/report/proposal/blueprint</name>
    <message>
        <source>a processor without a GPU</source>
        <translation>einen Prozessor ohne GPU</translation>
    </message>
    <message>
        <source>{middle} is the middle size of the volumes, {largest} the largest, which is too much for {room}.</source>
        <translation>{middle} ist die mittlere Größe der Volumina, {largest} die größte; das ist zu viel für {room}.</translation>
    </message>
    <message>
        <source>As many as fit into half of the free memory, and at most a twentieth of the set.</source>
        <translation>So viele, wie in die Hälfte des freien Speichers passen, und höchstens ein Zwanzigstel des Datensatzes.</translation>
    </message>
    <message numerus="yes">
        <source>Halved {count} times, until an axis would have fewer than {least} voxels, at most {most} times.</source>
        <extracomment>One: Halved once, until an axis would have fewer than {least} voxels, at most {most} times.</extracomment>
        <translation><numerusform>Einmal halbiert, bis eine Achse weniger als {least} Voxel hätte, höchstens {most}-mal.</numerusform><numerusform>{count}-mal halbiert, bis eine Achse weniger als {least} Voxel hätte, höchstens {most}-mal.</numerusform></translation>
    </message>
    <message>
        <source>Some files do not tell how large a voxel is, so volumes are taken as they are.</source>
        <translation>Einige Dateien sagen nicht, wie groß ein Voxel ist; daher bleiben die Volumina, wie sie sind.</translation>
    </message>
    <message>
        <source>All volumes have voxels of about {size} already.</source>
        <translation>Alle Volumina haben schon Voxel von etwa {size}.</translation>
    </message>
    <message>
        <source>The middle spacing of the set; of the coarse axis the finest tenth, so that thin slices lose little.</source>
        <translation>Der mittlere Voxelabstand des Datensatzes; auf der groben Achse das feinste Zehntel, damit dünne Schnittbilder wenig verlieren.</translation>
    </message>
    <message>
        <source>The middle spacing of the set: voxels then mean the same length in all volumes.</source>
        <translation>Der mittlere Voxelabstand des Datensatzes: Voxel bedeuten dann in allen Volumina dieselbe Länge.</translation>
    </message>
    <message>
        <source>{size:.0f} GB of free memory</source>
        <translation>{size:.0f} GB freien Speicher</translation>
    </message>
    <message>
        <source>{middle} is the middle size of the volumes, {largest} the largest, which is too much for {room}; the network learns from parts of them.</source>
        <translation>{middle} ist die mittlere Größe der Volumina, {largest} die größte; das ist zu viel für {room}, daher lernt das Netz aus Ausschnitten davon.</translation>
    </message>
    <message>
        <source>{middle} is the middle size of the volumes, {largest} the largest; brought to sizes that can be halved as often as the network does.</source>
        <translation>{middle} ist die mittlere Größe der Volumina, {largest} die größte; auf Größen gebracht, die sich so oft halbieren lassen, wie das Netz es tut.</translation>
    </message>
    <message>
        <source>The first {count}: as nnU-Net begins; doubled at each level.</source>
        <translation>Zuerst {count}, womit auch nnU-Net beginnt; auf jeder Ebene verdoppelt.</translation>
    </message>
    <message>
        <source>The first {count}: few, so that a processor without a GPU learns in minutes; doubled at each level.</source>
        <translation>Zuerst {count}: wenige, damit ein Prozessor ohne GPU in Minuten lernt; auf jeder Ebene verdoppelt.</translation>
    </message>
    <message>
        <source>Resampled to {spacing}</source>
        <translation>Neu abgetastet auf {spacing}</translation>
    </message>
    <message>
        <source>Volumes stretched or shrunk to {size}</source>
        <translation>Volumina gestreckt oder gestaucht auf {size}</translation>
    </message>
    <message numerus="yes">
        <source>{count} levels</source>
        <extracomment>One: {count} level</extracomment>
        <translation><numerusform>{count} Ebene</numerusform><numerusform>{count} Ebenen</numerusform></translation>
    </message>
    <message>
        <source>Filters {filters}</source>
        <translation>Filter {filters}</translation>
    </message>
    <message>
        <source>Batch of {count}</source>
        <translation>Batches mit {count}</translation>
    </message>
    <message>
        <source>Coarse or short axes are halved less often.</source>
        <translation>Grobe oder kurze Achsen werden seltener halbiert.</translation>
    </message>
    <message>
        <source>No resampling</source>
        <translation>Kein neues Abtasten</translation>
    </message>
    <message>
        <source>Patches of {size}</source>
        <translation>Ausschnitte von {size}</translation>
    </message>
    <message>
        <source>Volumes of {size}</source>
        <translation>Volumina von {size}</translation>
    </message>
</context>
<context>
    <name>app/report/proposal/deck</name>
    <message>
        <source>Numbers of different units are brought to mean 0 and spread 1 by the training part.</source>
        <translation>Zahlen verschiedener Einheiten werden nach dem Trainingsteil auf Mittelwert 0 und Streuung 1 gebracht.</translation>
    </message>
    <message>
        <source>Enough for a table; take more units where the training loss stays high.</source>
        <translation>Genug für eine Tabelle; nehmen Sie mehr Einheiten, wenn der Trainingsverlust hoch bleibt.</translation>
    </message>
    <message>
        <source>There is nothing to learn from these volumes.</source>
        <translation>Aus diesen Volumina gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>Intensity window {level:.0f}, width {width:.0f}</source>
        <translation>Intensitätsfenster: Zentrum {level:.0f}, Breite {width:.0f}</translation>
    </message>
    <message>
        <source>The values are those of a CT; from {low:.0f} to {high:.0f} HU lie 99 % of the voxels of the volumes.</source>
        <translation>Die Werte sind die einer CT; zwischen {low:.0f} und {high:.0f} HU liegen 99 % der Voxel der Volumina.</translation>
    </message>
    <message>
        <source>A fifth of the volumes is never learned from, and tells how good the network is.</source>
        <translation>Aus einem Fünftel der Volumina wird nie gelernt; es zeigt, wie gut das Netz ist.</translation>
    </message>
    <message>
        <source>Volumes to learn from are turned, scaled and changed in contrast by chance, so that the network does not learn them by heart. They are not mirrored: left and right may differ. Add Augment by flipping where not.</source>
        <translation>Volumina zum Lernen werden durch Zufall gedreht, skaliert und im Kontrast geändert, damit das Netz sie nicht auswendig lernt. Gespiegelt werden sie nicht: Links und rechts können sich unterscheiden. Wo nicht, setzen Sie die Karte „Augmentieren durch Spiegeln“ dazu.</translation>
    </message>
    <message>
        <source>Few, to see results soon without a GPU.</source>
        <translation>Wenige, um ohne GPU bald Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>Large steps at first and ever smaller ones, over {count:,} batches: all epochs. Change it with them.</source>
        <translation>Zuerst große Schritte und dann immer kleinere, über {count:,} Batches: alle Epochen. Ändern Sie beides zusammen.</translation>
    </message>
    <message>
        <source>Finds parts in volumes voxel by voxel.</source>
        <translation>Findet Teile in Volumina, Voxel für Voxel.</translation>
    </message>
    <message>
        <source>{count} volumes can be used, too few to learn from. Choose more.</source>
        <translation>{count} Volumina lassen sich verwenden, zu wenige zum Lernen. Wählen Sie mehr.</translation>
    </message>
    <message>
        <source>There is one class only. Sort the volumes into a folder for each of two or more.</source>
        <translation>Es gibt nur eine Klasse. Legen Sie die Volumina in je einen Ordner für zwei oder mehr Klassen.</translation>
    </message>
    <message>
        <source>The masks hold one label only, so there is nothing to find in the volumes.</source>
        <translation>Die Masken enthalten nur ein Label, daher ist in den Volumina nichts zu finden.</translation>
    </message>
    <message>
        <source>The volumes to find differ in their channels. Keep those with the same number.</source>
        <translation>Die Volumina, die zu finden sind, haben verschieden viele Kanäle. Behalten Sie die mit gleich vielen.</translation>
    </message>
    <message>
        <source>One unit for each number to find, with no activation, so that any number can come out.</source>
        <translation>Eine Einheit für jede gesuchte Zahl, ohne Aktivierung, damit jede Zahl herauskommen kann.</translation>
    </message>
    <message>
        <source>{count} cannot be used; the report names them.</source>
        <translation>{count} lassen sich nicht verwenden; der Bericht nennt sie.</translation>
    </message>
    <message>
        <source>So that small parts are seen often enough, a third of the patches hold some for sure, as in nnU-Net.</source>
        <translation>Damit kleine Teile oft genug zu sehen sind, enthält ein Drittel der Ausschnitte sicher welche, wie bei nnU-Net.</translation>
    </message>
    <message>
        <source>The values have no unit that is the same in all volumes, so each is brought to mean 0 and spread 1.</source>
        <translation>Die Werte haben keine Einheit, die in allen Volumina dieselbe ist; daher wird jedes auf Mittelwert 0 und Streuung 1 gebracht.</translation>
    </message>
    <message>
        <source>The values are those of a CT; from {low:.0f} to {high:.0f} HU lie 99 % of the voxels where the labels are.</source>
        <translation>Die Werte sind die einer CT; zwischen {low:.0f} und {high:.0f} HU liegen 99 % der Voxel, an denen die Labels sind.</translation>
    </message>
    <message>
        <source>The names tell {count} patients with several volumes; none lies on both sides.</source>
        <translation>Die Namen zeigen {count} Patienten mit mehreren Volumina; keiner liegt auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The learning rate falls to 0 by then.</source>
        <translation>Die Lernrate fällt bis dahin auf 0.</translation>
    </message>
    <message>
        <source>The largest class is {ratio:.1f} times the smallest.</source>
        <translation>Die größte Klasse ist {ratio:.1f}-mal so groß wie die kleinste.</translation>
    </message>
    <message>
        <source>The labels fill {share:.2g} % of the volumes; Dice counts small parts as much as large ones.</source>
        <translation>Die Labels füllen {share:.2g} % der Volumina; bei Dice zählen kleine Teile so viel wie große.</translation>
    </message>
    <message>
        <source>No column of classes was found. Choose the column that the network is to find.</source>
        <translation>Keine Spalte mit Klassen wurde gefunden. Wählen Sie die Spalte, die das Netz finden soll.</translation>
    </message>
    <message>
        <source>Columns scaled</source>
        <translation>Spalten skaliert</translation>
    </message>
    <message>
        <source>Two dense layers of 32</source>
        <translation>Zwei dichte Schichten mit 32 Einheiten</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} Epochen</translation>
    </message>
    <message>
        <source>A table is gone through in moments.</source>
        <translation>Eine Tabelle ist im Nu durchlaufen.</translation>
    </message>
    <message>
        <source>Finds one volume of a pair from the other, voxel by voxel.</source>
        <translation>Findet das eine Volumen eines Paares aus dem anderen, Voxel für Voxel.</translation>
    </message>
    <message>
        <source>Proposed by Voxdeck after a look through the data; every card can be changed.</source>
        <translation>Von Voxdeck nach einem Blick durch die Daten vorgeschlagen; jede Karte lässt sich ändern.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Learning rate along a cosine</source>
        <translation>Lernrate entlang eines Kosinus</translation>
    </message>
    <message>
        <source>Tells classes of volumes apart.</source>
        <translation>Unterscheidet Klassen von Volumina.</translation>
    </message>
    <message>
        <source>Learns from a table of numbers.</source>
        <translation>Lernt aus einer Tabelle von Zahlen.</translation>
    </message>
    <message>
        <source>A linear end</source>
        <translation>Ein lineares Ende</translation>
    </message>
    <message>
        <source>Bad files are left out</source>
        <translation>Fehlerhafte Dateien sind ausgelassen</translation>
    </message>
    <message>
        <source>A third of the patches with foreground</source>
        <translation>Ein Drittel der Ausschnitte mit Vordergrund</translation>
    </message>
    <message>
        <source>Scale intensity: z-score</source>
        <translation>Intensität skalieren: z-Wert</translation>
    </message>
    <message>
        <source>Split by group</source>
        <translation>Nach Gruppe aufteilen</translation>
    </message>
    <message>
        <source>Balanced class weights</source>
        <translation>Ausgeglichene Klassengewichte</translation>
    </message>
    <message>
        <source>Dice and crossentropy</source>
        <translation>Dice und Kreuzentropie</translation>
    </message>
</context>
<context>
    <name>app/report/proposal/pairs</name>
    <message>
        <source>All volumes are scaled alike, so that the training part has mean 0 and spread 1: how bright a volume is tells how bright the one to find is. The volumes to find stay as they are.</source>
        <translation>Alle Volumina werden gleich skaliert, so dass der Trainingsteil Mittelwert 0 und Streuung 1 hat: Wie hell ein Volumen ist, sagt, wie hell das ist, das zu finden ist. Die Volumina, die zu finden sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Both volumes of a pair are mirrored by chance, alike, so that the network does not learn them by heart. They are not turned, which blurs them, nor changed in contrast, which the volumes to find would not follow.</source>
        <translation>Beide Volumina eines Paares werden zufällig und gleich gespiegelt, damit das Netz sie nicht auswendig lernt. Sie werden nicht gedreht, denn das macht sie unscharf, und nicht im Kontrast verändert, denn dem würden die Volumina, die zu finden sind, nicht folgen.</translation>
    </message>
    <message numerus="yes">
        <source>A convolution of kernel 1 with {count} filters, one for each channel to find, and no activation, so that any intensity can come out.</source>
        <extracomment>One: A convolution of kernel 1 with one filter for the channel to find and no activation, so that any intensity can come out.</extracomment>
        <translation><numerusform>Eine Faltung mit Kernel 1, einem Filter für den gesuchten Kanal und ohne Aktivierung, damit jede Intensität herauskommen kann.</numerusform><numerusform>Eine Faltung mit Kernel 1, {count} Filtern, einem für jeden gesuchten Kanal, und ohne Aktivierung, damit jede Intensität herauskommen kann.</numerusform></translation>
    </message>
    <message>
        <source>Brings the answers to the mean and the spread of the volumes to find, which the network would otherwise be long in learning.</source>
        <translation>Bringt die Antworten auf Mittelwert und Streuung der Volumina, die zu finden sind; das Netz würde sonst lange brauchen, um diese zu lernen.</translation>
    </message>
    <message>
        <source>Large differences from the volumes to find count most. The mean absolute error tells in the unit of the voxels how far off the answers are.</source>
        <translation>Große Abweichungen von den Volumina, die zu finden sind, zählen am meisten. Der mittlere absolute Fehler sagt in der Einheit der Voxel, wie weit die Antworten daneben liegen.</translation>
    </message>
    <message>
        <source>Scaled by the training part</source>
        <translation>Nach dem Trainingsteil skaliert</translation>
    </message>
    <message>
        <source>Rescaling by {scale:.4g}, offset {offset:.4g}</source>
        <translation>Umskaliert mit {scale:.4g}, Verschiebung {offset:.4g}</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
</context>
<context>
    <name>app/report/survey</name>
    <message>
        <source>mean value</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>spread of values</source>
        <translation>Streuung der Werte</translation>
    </message>
    <message>
        <source>number of voxels</source>
        <translation>Anzahl der Voxel</translation>
    </message>
    <message>
        <source>size of a voxel</source>
        <translation>Größe eines Voxels</translation>
    </message>
    <message>
        <source>{what} unusually large</source>
        <translation>{what} ungewöhnlich groß</translation>
    </message>
    <message>
        <source>{what} unusually small</source>
        <translation>{what} ungewöhnlich klein</translation>
    </message>
</context>
<context>
    <name>app/report/survey_words</name>
    <message>
        <source>{count:,} can be used</source>
        <translation>{count:,} verwendbar</translation>
    </message>
    <message>
        <source>depth × height × width {sizes}</source>
        <translation>Tiefe × Höhe × Breite {sizes}</translation>
    </message>
    <message>
        <source>{least} (least), {greatest} (greatest)</source>
        <translation>{least} (kleinster), {greatest} (größter)</translation>
    </message>
    <message>
        <source>{count:,} can be used, {bad:,} cannot be used</source>
        <translation>{count:,} verwendbar, {bad:,} nicht verwendbar</translation>
    </message>
    <message>
        <source>depth × height × width {sizes}, median {median}</source>
        <translation>Tiefe × Höhe × Breite {sizes}, Median {median}</translation>
    </message>
    <message>
        <source>{values}; as in a CT, in Hounsfield units</source>
        <translation>{values}; wie in einer CT, in Hounsfield-Einheiten</translation>
    </message>
    <message>
        <source>not told by the files</source>
        <translation>in den Dateien nicht angegeben</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Voxelabstand</translation>
    </message>
    <message>
        <source>{names}: take all but one out</source>
        <translation>{names}: Nehmen Sie alle bis auf eines heraus</translation>
    </message>
    <message>
        <source>Size in voxels</source>
        <translation>Größe in Voxeln</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>not told by {count:,} files</source>
        <translation>in {count:,} Dateien nicht angegeben</translation>
    </message>
    <message>
        <source>{classes}; the largest class is {ratio:.1f} times the smallest</source>
        <translation>{classes}; die größte Klasse ist {ratio:.1f}-mal so groß wie die kleinste</translation>
    </message>
    <message>
        <source>{shares}; {count:,} masks hold one label only</source>
        <translation>{shares}; Masken mit nur einem Label: {count:,}</translation>
    </message>
    <message>
        <source>{names} and {count:,} more</source>
        <translation>{names} und {count:,} weitere</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Orientation of the axes</source>
        <translation>Ausrichtung der Achsen</translation>
    </message>
    <message>
        <source>Labels, share of the voxels</source>
        <translation>Labels, Anteil an den Voxeln</translation>
    </message>
    <message>
        <source>Channels to find</source>
        <translation>Gesuchte Kanäle</translation>
    </message>
    <message>
        <source>Values to find</source>
        <translation>Gesuchte Werte</translation>
    </message>
    <message>
        <source>Same voxels</source>
        <translation>Gleiche Voxel</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>app/report/watching</name>
    <message>
        <source>Weights of {count} layers were taken from {source}; {left} did not fit.</source>
        <translation>Die Gewichte von {count} Schichten wurden aus {source} übernommen; {left} passten nicht.</translation>
    </message>
    <message>
        <source>Weights of the classes: {weights}.</source>
        <translation>Gewichte der Klassen: {weights}.</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>app/report/words</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>heute {clock}</translation>
    </message>
    <message>
        <source>{day} {month} {clock}</source>
        <translation>{day}. {month} {clock}</translation>
    </message>
    <message>
        <source>val. {metric} {value}</source>
        <translation>{metric} (Val.) {value}</translation>
    </message>
    <message>
        <source>{count:.0f} bytes</source>
        <translation>{count:.0f} Byte</translation>
    </message>
</context>
<context>
    <name>app/runs/folder</name>
    <message>
        <source>The folder of the evaluation cannot be made in {path}: {reason}.</source>
        <translation>Der Ordner der Auswertung lässt sich in {path} nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not empty. Name a new folder for the run.</source>
        <translation>{path} ist nicht leer. Nennen Sie einen neuen Ordner für den Lauf.</translation>
    </message>
    <message>
        <source>The run's folder {path} cannot be made: {reason}.</source>
        <translation>Der Ordner des Laufs {path} lässt sich nicht anlegen: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/runs/record</name>
    <message>
        <source>The trainer was ended from outside, or the computer ran out of memory. The last checkpoint is kept.</source>
        <translation>Der Trainer wurde von außen beendet, oder der Speicher des Rechners war erschöpft. Der letzte Sicherungspunkt bleibt erhalten.</translation>
    </message>
    <message>
        <source>The run was ended from outside while it waited for its turn, or the computer was. Resume it.</source>
        <translation>Der Lauf wurde von außen beendet, während er in der Warteschlange stand, oder der Rechner wurde ausgeschaltet. Setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>{path} is not a run: it has no run.json.</source>
        <translation>{path} ist kein Lauf: Die Datei run.json fehlt.</translation>
    </message>
</context>
<context>
    <name>app/runs/removing</name>
    <message>
        <source>{run} is at work. Stop it before you delete it.</source>
        <translation>{run} arbeitet gerade. Beenden Sie den Lauf, bevor Sie ihn löschen.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {reason}.</source>
        <translation>{path} lässt sich nicht entfernen: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/training/answers_source</name>
    <message>
        <source>Epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
</context>
<context>
    <name>app/training/checker_client</name>
    <message>
        <source>The checker</source>
        <translation>Der Prüfer</translation>
    </message>
</context>
<context>
    <name>app/training/engine_process</name>
    <message>
        <source>The {name}'s process cannot be started: {reason}.</source>
        <translation>Der Prozess „{name}“ kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>The trainer's process cannot be started: {reason}.</source>
        <translation>Der Prozess des Trainers kann nicht gestartet werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/training/kept_process</name>
    <message>
        <source>The process</source>
        <translation>Der Prozess</translation>
    </message>
    <message>
        <source>{process} met a fault of its own: {fault}.</source>
        <translation>{process} stieß auf einen eigenen Fehler: {fault}.</translation>
    </message>
    <message>
        <source>Its log is {log}.</source>
        <translation>Sein Protokoll steht in {log}.</translation>
    </message>
    <message>
        <source>{process} ended while it worked (exit code {code}).</source>
        <translation>{process} endete während der Arbeit (Exitcode {code}).</translation>
    </message>
    <message>
        <source>{process} could not start (exit code {code}).</source>
        <translation>{process} konnte nicht starten (Exitcode {code}).</translation>
    </message>
    <message>
        <source>Its last words: {words}.</source>
        <translation>Seine letzten Worte: {words}.</translation>
    </message>
    <message>
        <source>{process} cannot be started: {reason}</source>
        <translation>{process} kann nicht gestartet werden: {reason}</translation>
    </message>
</context>
<context>
    <name>app/training/run_watch</name>
    <message>
        <source>The trainer was ended at once on request. The last checkpoint, if there was one, is kept.</source>
        <translation>Der Trainer wurde auf Wunsch sofort beendet. Der letzte Sicherungspunkt, falls es einen gab, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The trainer crashed ({signal}), most often for want of memory. Set a smaller batch size on the Train card or use smaller volumes. All that it printed is in {log}.</source>
        <translation>Der Trainer ist abgestürzt ({signal}), meist aus Mangel an Speicher. Setzen Sie auf der Karte „Trainieren“ eine kleinere Batchgröße, oder verwenden Sie kleinere Volumina. Alles, was er ausgab, steht in {log}.</translation>
    </message>
    <message>
        <source>The trainer ended unexpectedly by signal {signal}.</source>
        <translation>Der Trainer endete unerwartet durch das Signal {signal}.</translation>
    </message>
    <message>
        <source>The trainer ended unexpectedly with exit code {code}.</source>
        <translation>Der Trainer endete unerwartet mit dem Exitcode {code}.</translation>
    </message>
    <message>
        <source>All that it printed is in {log}.</source>
        <translation>Alles, was er ausgab, steht in {log}.</translation>
    </message>
    <message>
        <source>The run's folder {path} was deleted while it trained.</source>
        <translation>Der Ordner {path} des Laufs wurde gelöscht, während er trainierte.</translation>
    </message>
</context>
<context>
    <name>app/training/starting</name>
    <message>
        <source>{backend} is not installed beside Voxdeck. Install it once with: {command}</source>
        <translation>{backend} ist neben Voxdeck nicht installiert. Installieren Sie es einmalig mit: {command}</translation>
    </message>
    <message>
        <source>The deck has {count} Train cards ({names}). Keep one of them.</source>
        <translation>Das Deck hat {count} Karten „Trainieren“ ({names}). Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>{backend} is not part of this package of Voxdeck. Train with TensorFlow instead.</source>
        <translation>{backend} ist nicht Teil dieses Pakets von Voxdeck. Trainieren Sie stattdessen mit TensorFlow.</translation>
    </message>
    <message>
        <source>The run in {folder} is at work already.</source>
        <translation>Der Lauf in {folder} ist schon in Arbeit.</translation>
    </message>
    <message>
        <source>The run in {folder} has finished, so nothing is left to be resumed. Start a new one.</source>
        <translation>Der Lauf in {folder} ist abgeschlossen, es bleibt nichts fortzusetzen. Starten Sie einen neuen.</translation>
    </message>
    <message>
        <source>The deck is empty. Place some cards, or begin with a template.</source>
        <translation>Das Deck ist leer. Legen Sie Karten ab, oder beginnen Sie mit einer Vorlage.</translation>
    </message>
    <message>
        <source>The deck has no Train card. Add one and link the network to it.</source>
        <translation>Das Deck hat keine Karte „Trainieren“. Fügen Sie eine hinzu und verbinden Sie das Netz mit ihr.</translation>
    </message>
</context>
<context>
    <name>app/training/task</name>
    <message>
        <source>The engine ended without an answer (exit code {code}).</source>
        <translation>Der Rechenprozess endete ohne Antwort (Exitcode {code}).</translation>
    </message>
    <message>
        <source>The engine's process cannot be started: {reason}.</source>
        <translation>Der Rechenprozess kann nicht gestartet werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/training/viewer_client</name>
    <message>
        <source>The process that reads volumes</source>
        <translation>Der Prozess, der Volumina liest,</translation>
    </message>
</context>
<context>
    <name>app/training/volume_source</name>
    <message>
        <source>{card} (network)</source>
        <translation>{card} (Netz)</translation>
    </message>
</context>
<context>
    <name>app/window/banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>app/window/deck_tile</name>
    <message>
        <source>no files needed</source>
        <translation>keine Dateien nötig</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cards</source>
        <extracomment>One: {count} card</extracomment>
        <translation><numerusform>{count} Karte</numerusform><numerusform>{count:,} Karten</numerusform></translation>
    </message>
</context>
<context>
    <name>app/window/dialogs</name>
    <message>
        <source>Save the changes to {deck}?</source>
        <translation>Änderungen an {deck} speichern?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>{deck} was changed on the disk after it was opened here.</source>
        <translation>{deck} wurde auf dem Datenträger geändert, nachdem es hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Another window or program has saved it. If you replace it, what was saved there is lost.</source>
        <translation>Ein anderes Fenster oder Programm hat es gespeichert. Wenn Sie es ersetzen, geht das dort Gespeicherte verloren.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>{deck} is still training.</source>
        <translation>{deck} trainiert noch.</translation>
    </message>
    <message>
        <source>It can go on without the window; it is found again when you open the deck.</source>
        <translation>Das Training kann ohne das Fenster weiterlaufen; wenn Sie das Deck öffnen, finden Sie es wieder.</translation>
    </message>
    <message>
        <source>Keep training in the background</source>
        <translation>Im Hintergrund weiter trainieren</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>Recover the unsaved changes to {deck}?</source>
        <translation>Nicht gespeicherte Änderungen an {deck} wiederherstellen?</translation>
    </message>
    <message>
        <source>The program ended before they were saved. They are from {when}.</source>
        <translation>Das Programm endete, bevor sie gespeichert waren. Sie sind von: {when}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open a deck or a Keras model</source>
        <translation>Deck oder Keras-Modell öffnen</translation>
    </message>
    <message>
        <source>Save the deck</source>
        <translation>Das Deck speichern</translation>
    </message>
    <message>
        <source>Delete the group {group} from your library?</source>
        <translation>Die Gruppe {group} aus Ihrer Bibliothek löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Decks that hold a copy of it keep theirs.</source>
        <translation>Das lässt sich nicht rückgängig machen. Decks mit einer Kopie der Gruppe behalten ihre.</translation>
    </message>
    <message>
        <source>Delete {runs}?</source>
        <translation>{runs} löschen?</translation>
    </message>
    <message>
        <source>The trained network, its checkpoints and curves go into the trash, or for good where there is none.</source>
        <translation>Das trainierte Netz, seine Sicherungspunkte und Kurven kommen in den Papierkorb; wo es keinen gibt, sind sie endgültig weg.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Decks</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Decks and Keras models</source>
        <translation>Decks und Keras-Modelle</translation>
    </message>
</context>
<context>
    <name>app/window/files</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Opened {file}.</source>
        <translation>{file} geöffnet.</translation>
    </message>
    <message>
        <source>Opened the Keras model {file} as a new deck.</source>
        <translation>Keras-Modell {file} als neues Deck geöffnet.</translation>
    </message>
    <message>
        <source>The unsaved changes are back. Save the deck to keep them.</source>
        <translation>Die nicht gespeicherten Änderungen sind wieder da. Speichern Sie das Deck, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>app/window/finder</name>
    <message>
        <source>Search a command</source>
        <translation>Befehl suchen</translation>
    </message>
</context>
<context>
    <name>app/window/finding</name>
    <message>
        <source>No command is called so. Try another word.</source>
        <translation>Kein Befehl heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>No card of this deck has this name or value.</source>
        <translation>Keine Karte dieses Decks hat diesen Namen oder Wert.</translation>
    </message>
    <message>
        <source>This deck has no cards yet.</source>
        <translation>Dieses Deck hat noch keine Karten.</translation>
    </message>
    <message>
        <source>Find a card of this deck by name or value</source>
        <translation>Karte dieses Decks nach Name oder Wert suchen</translation>
    </message>
</context>
<context>
    <name>app/window/group_dialog</name>
    <message>
        <source>Save group to library</source>
        <translation>Gruppe in der Bibliothek speichern</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Your library has a group of this name; it will be replaced.</source>
        <translation>Ihre Bibliothek hat schon eine Gruppe dieses Namens; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>It will be found in the palette under My groups, in every deck.</source>
        <translation>Sie finden die Gruppe dann in jedem Deck in der Palette unter „Meine Gruppen“.</translation>
    </message>
</context>
<context>
    <name>app/window/groups</name>
    <message>
        <source>A group of your library is left out: {why}</source>
        <translation>Eine Gruppe Ihrer Bibliothek fehlt: {why}</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>New name of {group}</source>
        <translation>Neuer Name von {group}</translation>
    </message>
    <message>
        <source>This group shows a card outside that this version does not know. Hide it first.</source>
        <translation>Diese Gruppe zeigt nach außen eine Karte, die diese Version nicht kennt. Verbergen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Saved {name} to your groups.</source>
        <translation>{name} unter Ihren Gruppen gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more files are no groups either.</source>
        <extracomment>One: {count} more file is no group either.</extracomment>
        <translation><numerusform>{count} weitere Datei ist ebenfalls keine Gruppe.</numerusform><numerusform>{count} weitere Dateien sind ebenfalls keine Gruppen.</numerusform></translation>
    </message>
</context>
<context>
    <name>app/window/help</name>
    <message>
        <source>3D convolutional networks, card by card.</source>
        <translation>3D-Faltungsnetze, Karte für Karte.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Alles läuft auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>About Voxdeck</source>
        <translation>Über Voxdeck</translation>
    </message>
    <message>
        <source>Keras is starting…</source>
        <translation>Keras startet…</translation>
    </message>
</context>
<context>
    <name>app/window/help_page</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>{card} — Help</source>
        <translation>{card} — Hilfe</translation>
    </message>
</context>
<context>
    <name>app/window/imported</name>
    <message>
        <source>Import {name}: {cards}</source>
        <translation>{name} importieren: {cards}</translation>
    </message>
</context>
<context>
    <name>app/window/importing</name>
    <message>
        <source>Choose a folder that holds one folder for each class, or a folder of volumes and one of their masks or of volumes to find; or a table (CSV, Excel) that names volumes or holds numbers; or a file of arrays (.npz, HDF5). Nothing is changed in it.</source>
        <translation>Wählen Sie einen Ordner, der für jede Klasse einen Ordner enthält, oder je einen Ordner für Volumina und für ihre Masken oder für Volumina, die zu finden sind; oder eine Tabelle (CSV, Excel), die Volumina nennt oder Zahlen enthält; oder eine Datei mit Arrays (.npz, HDF5). Darin wird nichts geändert.</translation>
    </message>
    <message>
        <source>Folder of masks or of volumes to find, only where it is not found by itself</source>
        <translation>Ordner der Masken oder der Volumina, die zu finden sind; nur wo er nicht von selbst gefunden wird</translation>
    </message>
    <message>
        <source>Import volumes</source>
        <translation>Volumina importieren</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Folder, table or file of arrays</source>
        <translation>Ordner, Tabelle oder Datei mit Arrays</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>A deck that suits these data, ready to train</source>
        <translation>Ein Deck, das zu diesen Daten passt, bereit zum Training</translation>
    </message>
    <message>
        <source>Only the card that reads them</source>
        <translation>Nur die Karte, die sie liest</translation>
    </message>
    <message>
        <source>Tables and arrays</source>
        <translation>Tabellen und Arrays</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>What is made of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Make the cards</source>
        <translation>Karten anlegen</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>und {count:,} weitere</translation>
    </message>
    <message>
        <source>No deck</source>
        <translation>Kein Deck</translation>
    </message>
</context>
<context>
    <name>app/window/languages</name>
    <message>
        <source>Voxdeck speaks {language} from its next start on.</source>
        <translation>Voxdeck spricht ab dem nächsten Start {language}.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>app/window/licences</name>
    <message>
        <source>see its text</source>
        <translation>siehe den Text</translation>
    </message>
</context>
<context>
    <name>app/window/main</name>
    <message>
        <source>Something went wrong in the program ({fault}). Your deck is as it was; save it to be safe.</source>
        <translation>Im Programm ist etwas schiefgegangen ({fault}). Ihr Deck ist, wie es war; speichern Sie es zur Sicherheit.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>app/window/main_window</name>
    <message>
        <source>A training of this deck is at work. Stop it before you start another.</source>
        <translation>Ein Training dieses Decks läuft. Beenden Sie es, bevor Sie ein anderes starten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Save the deck to train it: its runs are kept beside it.</source>
        <translation>Speichern Sie das Deck, um es zu trainieren: Seine Läufe liegen daneben.</translation>
    </message>
</context>
<context>
    <name>app/window/mending</name>
    <message>
        <source>{fix}: done. Undo takes it back.</source>
        <translation>{fix}: erledigt. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>No problem here has a fix that can be made for you.</source>
        <translation>Für kein Problem hier gibt es eine Korrektur, die das Programm selbst machen kann.</translation>
    </message>
    <message>
        <source>The deck has changed; that fix does not fit any more.</source>
        <translation>Das Deck hat sich geändert; diese Korrektur passt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>app/window/menus</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>No recent decks</source>
        <translation>Keine Decks</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>The templates cannot be read: {reason}.</source>
        <translation>Die Vorlagen lassen sich nicht lesen: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/window/painting</name>
    <message>
        <source>the library {library} is missing, which a window on a screen needs</source>
        <translation>die Bibliothek {library} fehlt, die ein Fenster auf einem Bildschirm braucht</translation>
    </message>
    <message>
        <source>Install the system library {library}.</source>
        <translation>Installieren Sie die Systembibliothek {library}.</translation>
    </message>
</context>
<context>
    <name>app/window/reader</name>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>app/window/recovery</name>
    <message>
        <source>an unsaved deck</source>
        <translation>einem nicht gespeicherten Deck</translation>
    </message>
    <message>
        <source>The recovery file</source>
        <translation>Die Wiederherstellungsdatei</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for a crash: {reason}. Save the deck soon.</source>
        <translation>Nicht gespeicherte Arbeit lässt sich nicht für einen Absturz aufbewahren: {reason}. Speichern Sie das Deck bald.</translation>
    </message>
</context>
<context>
    <name>app/window/run_deeds</name>
    <message>
        <source>This is the deck of {run}. Undo (Ctrl+Z) brings yours back.</source>
        <translation>Das ist das Deck von {run}. „Rückgängig“ (Strg+Z) holt Ihres zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{count} runs</source>
        <extracomment>One: {count} run</extracomment>
        <translation><numerusform>{count} Lauf</numerusform><numerusform>{count} Läufe</numerusform></translation>
    </message>
</context>
<context>
    <name>app/window/run_dialog</name>
    <message>
        <source>The network answers for each volume, or for each row of a table. A segmentation is written as a NIfTI mask that lies on its volume, a volume that is found likewise; classes and numbers go into one table, predictions.csv.</source>
        <translation>Das Netz antwortet zu jedem Volumen oder zu jeder Zeile einer Tabelle. Eine Segmentierung wird als NIfTI-Maske geschrieben, die auf ihrem Volumen liegt, ein gefundenes Volumen ebenso; Klassen und Zahlen kommen in eine Tabelle, predictions.csv.</translation>
    </message>
    <message>
        <source>The network is tested on data whose answers are known. The scores come with 95 % intervals, and a report is kept in the run's folder.</source>
        <translation>Das Netz wird an Daten getestet, deren Antworten bekannt sind. Die Werte kommen mit 95-%-Intervallen, und ein Bericht bleibt im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>The network is written in a form that other programs read, or as a script to learn from and change.</source>
        <translation>Das Netz wird in einer Form geschrieben, die andere Programme lesen, oder als Skript zum Lernen und Ändern.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Predict with {run}</source>
        <translation>Mit {run} vorhersagen</translation>
    </message>
    <message>
        <source>Evaluate {run}</source>
        <translation>{run} auswerten</translation>
    </message>
    <message>
        <source>Export {run}</source>
        <translation>{run} exportieren</translation>
    </message>
    <message>
        <source>Accuracy {score:.3f} ({low:.3f} to {high:.3f}) on {tested}.</source>
        <translation>Genauigkeit {score:.3f} ({low:.3f} bis {high:.3f}), getestet an {tested}.</translation>
    </message>
    <message>
        <source>Mean Dice {score:.3f} ({low:.3f} to {high:.3f}) on {tested}.</source>
        <translation>Mittlerer Dice {score:.3f} ({low:.3f} bis {high:.3f}), getestet an {tested}.</translation>
    </message>
    <message>
        <source>Tested on {tested}.</source>
        <translation>Getestet an {tested}.</translation>
    </message>
    <message>
        <source>Wrote {file}: a network of {parameters:,} parameters.</source>
        <translation>{file} geschrieben: ein Netz mit {parameters:,} Parametern.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <extracomment>One: {count} row</extracomment>
        <translation><numerusform>{count} Zeile</numerusform><numerusform>{count} Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} volumes</source>
        <extracomment>One: {count} volume</extracomment>
        <translation><numerusform>{count} Volumen</numerusform><numerusform>{count} Volumina</numerusform></translation>
    </message>
    <message>
        <source>{answered}, their masks in {file}.</source>
        <translation>{answered}, die Masken in {file}.</translation>
    </message>
    <message>
        <source>{answered}, their classes in {file}.</source>
        <translation>{answered}, die Klassen in {file}.</translation>
    </message>
    <message>
        <source>{answered}, their numbers in {file}.</source>
        <translation>{answered}, die Zahlen in {file}.</translation>
    </message>
    <message>
        <source>{answered}, what was found in {file}.</source>
        <translation>{answered}; was gefunden wurde, liegt in {file}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {data}</source>
        <extracomment>One: {count} row of {data}</extracomment>
        <translation><numerusform>{count} Zeile ({data})</numerusform><numerusform>{count} Zeilen ({data})</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} volumes of {data}</source>
        <extracomment>One: {count} volume of {data}</extracomment>
        <translation><numerusform>{count} Volumen ({data})</numerusform><numerusform>{count} Volumina ({data})</numerusform></translation>
    </message>
    <message>
        <source>Mean absolute error {prediction} on {tested}.</source>
        <translation>Mittlerer absoluter Fehler {prediction}, getestet an {tested}.</translation>
    </message>
    <message>
        <source>Mean absolute error: {errors}, on {tested}.</source>
        <translation>Mittlerer absoluter Fehler: {errors}, getestet an {tested}.</translation>
    </message>
    <message>
        <source>What was passed over</source>
        <translation>Was übergangen wurde</translation>
    </message>
    <message>
        <source>Cancelled. What was written before is whole and stays.</source>
        <translation>Abgebrochen. Was vorher geschrieben wurde, ist vollständig und bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be used; see below.</source>
        <extracomment>One: {count} could not be used; see below.</extracomment>
        <translation><numerusform>{count} war nicht verwendbar; siehe unten.</numerusform><numerusform>{count} waren nicht verwendbar; siehe unten.</numerusform></translation>
    </message>
    <message>
        <source>Mean absolute error {prediction} ({input} of the input as it is) on {tested}.</source>
        <translation>Mittlerer absoluter Fehler {prediction} ({input} beim unveränderten Eingang), getestet an {tested}.</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>app/window/run_form</name>
    <message>
        <source>Keras script (.py)</source>
        <translation>Keras-Skript (.py)</translation>
    </message>
    <message>
        <source>Keras model (.keras)</source>
        <translation>Keras-Modell (.keras)</translation>
    </message>
    <message>
        <source>TensorFlow SavedModel (folder)</source>
        <translation>TensorFlow SavedModel (Ordner)</translation>
    </message>
    <message>
        <source>Write the probability of each label as well</source>
        <translation>Auch die Wahrscheinlichkeit jedes Labels schreiben</translation>
    </message>
    <message>
        <source>Replace files that are there already</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>A folder of volumes, a volume or a table</source>
        <translation>Ein Ordner mit Volumina, ein Volumen oder eine Tabelle</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>Ergebnisse in</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Validation data of the run</source>
        <translation>Validierungsdaten des Laufs</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andere Daten</translation>
    </message>
    <message>
        <source>Test on</source>
        <translation>Testen an</translation>
    </message>
    <message>
        <source>A folder of volumes</source>
        <translation>Ein Ordner mit Volumina</translation>
    </message>
    <message>
        <source>A folder of classes or with masks, or a table</source>
        <translation>Ein Ordner mit Klassen oder Masken, oder eine Tabelle</translation>
    </message>
    <message>
        <source>Folder of the volumes to find</source>
        <translation>Ordner der Volumina, die zu finden sind</translation>
    </message>
    <message>
        <source>Folder of masks, if it lies elsewhere</source>
        <translation>Ordner mit Masken, falls er anderswo liegt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Wohin geschrieben wird</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another.</source>
        <translation>Es gibt keinen Ordner {folder}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another folder, or tick that it is replaced.</source>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Ordner, oder kreuzen Sie an, dass ersetzt wird.</translation>
    </message>
</context>
<context>
    <name>app/window/selftest</name>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Each part of the program is tried. This takes some 20 seconds.</source>
        <translation>Jeder Teil des Programms wird ausprobiert. Das dauert etwa 20 Sekunden.</translation>
    </message>
    <message>
        <source>The check is at work</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>This does not work: {parts}. Copy the table and send it to your support.</source>
        <translation>Das funktioniert nicht: {parts}. Kopieren Sie die Tabelle und senden Sie sie an Ihre Betreuung.</translation>
    </message>
    <message>
        <source>The check cannot be started: {reason}.</source>
        <translation>Die Prüfung lässt sich nicht starten: {reason}.</translation>
    </message>
    <message>
        <source>The check could not be done.</source>
        <translation>Die Prüfung war nicht möglich.</translation>
    </message>
</context>
<context>
    <name>app/window/shortcuts_page</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Nothing fits. Search for another word.</source>
        <translation>Nichts passt. Suchen Sie nach einem anderen Wort.</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown, to paste it into a document and print it</source>
        <translation>Kopieren, was gezeigt wird, um es in ein Dokument einzufügen und zu drucken</translation>
    </message>
    <message>
        <source>Search by what it does, or by a key</source>
        <translation>Nach der Wirkung oder nach einer Taste suchen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys or mouse</source>
        <translation>Tasten oder Maus</translation>
    </message>
</context>
<context>
    <name>app/window/start_page</name>
    <message>
        <source>Ways to begin</source>
        <translation>Möglichkeiten zu beginnen</translation>
    </message>
</context>
<context>
    <name>app/window/starting</name>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>app/window/task_dialog</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>{work}: {done:,} of {total:,}</source>
        <translation>{work}: {done:,} von {total:,}</translation>
    </message>
</context>
<context>
    <name>app/window/toolbar</name>
    <message>
        <source>Show the problems (Ctrl+Shift+M)</source>
        <translation>Die Probleme zeigen (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Stop, and keep what was learned (Shift+F5)</source>
        <translation>Beenden und behalten, was gelernt wurde (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Train the network of this deck (F5)</source>
        <translation>Das Netz dieses Decks trainieren (F5)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>verb</comment>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>app/window/training</name>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>val. {value}</source>
        <translation>Val. {value}</translation>
    </message>
</context>
<context>
    <name>app/window/using_runs</name>
    <message>
        <source>Select a run in the list below first; each training makes one.</source>
        <translation>Wählen Sie zuerst unten in der Liste einen Lauf; jedes Training macht einen.</translation>
    </message>
    <message>
        <source>{path} cannot be written to: {reason}.</source>
        <translation>In {path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
</context>
<context>
    <name>app/window/viewing</name>
    <message>
        <source>{card} gives no volumes to look at. Choose a data card.</source>
        <translation>{card} liefert keine Volumina zum Ansehen. Wählen Sie eine Datenkarte.</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>{card} has no volumes yet: put {other} right first.</source>
        <translation>{card} hat noch keine Volumina: Bringen Sie zuerst {other} in Ordnung.</translation>
    </message>
    <message>
        <source>{card} has no volumes yet: put right what is wrong with it first.</source>
        <translation>{card} hat noch keine Volumina: Beheben Sie zuerst, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>This deck has no card that gives volumes yet. Add one of the Data cards first.</source>
        <translation>Dieses Deck hat noch keine Karte, die Volumina liefert. Fügen Sie zuerst eine Karte der Familie „Daten“ hinzu.</translation>
    </message>
</context>
<context>
    <name>app/window/welcome</name>
    <message>
        <source>Build a network, card by card</source>
        <translation>Ein Netz bauen, Karte für Karte</translation>
    </message>
    <message>
        <source>Drag cards here from the left, or begin with one of these.</source>
        <translation>Ziehen Sie Karten von links hierher, oder beginnen Sie hier.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a deck or a Keras model (Ctrl+O)</source>
        <translation>Ein Deck oder Keras-Modell öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Import volumes…</source>
        <translation>Volumina importieren…</translation>
    </message>
    <message>
        <source>Look through your files, and make cards for them (Ctrl+I)</source>
        <translation>Ihre Dateien durchsehen und Karten dafür anlegen (Strg+I)</translation>
    </message>
    <message>
        <source>From an empty canvas to a network that was trained</source>
        <translation>Von der leeren Arbeitsfläche zum trainierten Netz</translation>
    </message>
</context>
<context>
    <name>app/window/wiring</name>
    <message>
        <source>Problems ({count})</source>
        <translation>Probleme ({count})</translation>
    </message>
    <message>
        <source>The checker does not answer</source>
        <translation>Der Prüfer antwortet nicht</translation>
    </message>
    <message>
        <source>Training stopped; what was learned is kept.</source>
        <translation>Training beendet; was gelernt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Training paused; its memory is free. Go on continues from this very step.</source>
        <translation>Training angehalten; sein Speicher ist frei. „Fortsetzen“ geht bei genau diesem Schritt weiter.</translation>
    </message>
    <message>
        <source>A training of this deck is at work; it is shown below.</source>
        <translation>Ein Training dieses Decks läuft; es wird unten gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Training finished: {result}.</source>
        <translation>Training abgeschlossen: {result}.</translation>
    </message>
    <message>
        <source>Training finished.</source>
        <translation>Training abgeschlossen.</translation>
    </message>
    <message>
        <source>Trains on {device}</source>
        <translation>Trainiert auf: {device}</translation>
    </message>
    <message>
        <source>Keras {version} ready</source>
        <translation>Keras {version} bereit</translation>
    </message>
</context>
<context>
    <name>app/window/workspace</name>
    <message>
        <source>Bottom panel</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <source>Open the bottom panel</source>
        <translation>Unteren Bereich ausklappen</translation>
    </message>
    <message>
        <source>Fold the bottom panel</source>
        <translation>Unteren Bereich einklappen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>cards/choice_words</name>
    <message>
        <source>Classes</source>
        <comment>choice</comment>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Masks</source>
        <comment>choice</comment>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Radius</source>
        <comment>choice</comment>
        <translation>Radius</translation>
    </message>
    <message>
        <source>One file</source>
        <comment>choice</comment>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Several files</source>
        <comment>choice</comment>
        <translation>Mehrere Dateien</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>choice</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>choice</comment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Typed</source>
        <comment>choice</comment>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Lung</source>
        <comment>choice</comment>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <comment>choice</comment>
        <translation>Mediastinum</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <comment>choice</comment>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Liver</source>
        <comment>choice</comment>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Brain</source>
        <comment>choice</comment>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Bone</source>
        <comment>choice</comment>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>choice</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>choice</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>choice</comment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>None</source>
        <comment>choice</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Balanced</source>
        <comment>choice</comment>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>On</source>
        <comment>choice</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>choice</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <comment>choice</comment>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Rician</source>
        <comment>choice</comment>
        <translation>Rice</translation>
    </message>
    <message>
        <source>Poisson</source>
        <comment>choice</comment>
        <translation>Poisson</translation>
    </message>
</context>
<context>
    <name>cards/help_page</name>
    <message>
        <source>{cards} cards in {families} families.</source>
        <translation>{cards} Karten in {families} Familien.</translation>
    </message>
    <message>
        <source>{begin}: {takes} in, {gives} out. The batch is not counted.</source>
        <translation>{begin}: {takes} hinein, {gives} heraus. Der Batch ist nicht mitgezählt.</translation>
    </message>
    <message>
        <source>With its default values</source>
        <translation>Mit den Vorgabewerten</translation>
    </message>
    <message>
        <source>two tensors of {shape}</source>
        <translation>zwei Tensoren von {shape}</translation>
    </message>
    <message>
        <source>With its default values and the layer of the card {lent}, run by the card {running}</source>
        <translation>Mit den Vorgabewerten und der Schicht der Karte {lent}, betrieben von der Karte {running}</translation>
    </message>
    <message>
        <source>With its default values and the layer of the card {lent}</source>
        <translation>Mit den Vorgabewerten und der Schicht der Karte {lent}</translation>
    </message>
    <message>
        <source>With its default values, run by the card {running}</source>
        <translation>Mit den Vorgabewerten, betrieben von der Karte {running}</translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <extracomment>One: {count} value</extracomment>
        <translation><numerusform>{count} Wert</numerusform><numerusform>{count} Werte</numerusform></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{types}, any number of links</source>
        <translation>{types}, beliebig viele Verbindungen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{least:g} to {most:g}</source>
        <translation>{least:g} bis {most:g}</translation>
    </message>
    <message>
        <source>above {above:g}, {most:g} or less</source>
        <translation>über {above:g}, höchstens {most:g}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er bewirkt</translation>
    </message>
    <message>
        <source>a layer of our own</source>
        <translation>eine eigene Schicht</translation>
    </message>
    <message>
        <source>of our own, since Keras lacks it</source>
        <translation>eigen, weil es Keras fehlt</translation>
    </message>
    <message>
        <source>{names} of {shape} each</source>
        <translation>{names} von je {shape}</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>{count} choices, see below</source>
        <translation>{count} Möglichkeiten, siehe unten</translation>
    </message>
    <message>
        <source>empty ({meaning})</source>
        <translation>leer ({meaning})</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Checked together</source>
        <translation>Gemeinsam geprüft</translation>
    </message>
    <message>
        <source>Left to the program</source>
        <translation>Dem Programm überlassen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Also found as</source>
        <translation>Auch zu finden als</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Nötig.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er ist</translation>
    </message>
</context>
<context>
    <name>cards/layers/core</name>
    <message>
        <source>The shape is not known. Link a dataset, or type a shape.</source>
        <translation>Die Form ist nicht bekannt. Verbinden Sie einen Datensatz, oder geben Sie eine Form ein.</translation>
    </message>
</context>
<context>
    <name>cards/rules</name>
    <message>
        <source>{first} ({first_value}) and {second} ({second_value}) cannot both be above 1. Set one of them to 1.</source>
        <translation>{first} ({first_value}) und {second} ({second_value}) können nicht beide über 1 liegen. Setzen Sie eines davon auf 1.</translation>
    </message>
    <message>
        <source>{dividend} ({dividend_value}) must be a multiple of {divisor} ({divisor_value}). Change one of them.</source>
        <translation>Der Wert von {dividend} ({dividend_value}) muss ein Vielfaches von {divisor} ({divisor_value}) sein. Ändern Sie einen der beiden.</translation>
    </message>
    <message>
        <source>{lower} ({lower_value}) must be below {upper} ({upper_value}).</source>
        <translation>Der Wert von {lower} ({lower_value}) muss unter dem von {upper} ({upper_value}) liegen.</translation>
    </message>
    <message>
        <source>{lower} ({lower_value}) must not be above {upper} ({upper_value}).</source>
        <translation>Der Wert von {lower} ({lower_value}) darf nicht über dem von {upper} ({upper_value}) liegen.</translation>
    </message>
    <message>
        <source>{inputs} exclude each other. Leave only one of them.</source>
        <translation>{inputs} schließen einander aus. Lassen Sie nur eines davon stehen.</translation>
    </message>
    <message>
        <source>{first} and {second} exclude each other. Set one of them to no.</source>
        <translation>{first} und {second} schließen einander aus. Setzen Sie eines davon auf nein.</translation>
    </message>
    <message>
        <source>{longer} needs one entry more than {shorter}: {wanted}. Received {received}.</source>
        <translation>{longer}: Nötig ist ein Eintrag mehr als bei {shorter}, also {wanted}. Erhalten: {received}.</translation>
    </message>
    <message>
        <source>{first} has {first_count} entries and {second} {second_count}. Give both equally many.</source>
        <translation>{first}: {first_count} Einträge, {second}: {second_count}. Geben Sie beiden gleich viele.</translation>
    </message>
</context>
<context>
    <name>cards/values</name>
    <message>
        <source>{label} is yes or no. Received {value}.</source>
        <translation>{label}: Erwartet wird ja oder nein. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} takes a text. Received {value}.</source>
        <translation>{label}: Erwartet wird ein Text. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} takes an integer. Received {value}.</source>
        <translation>{label}: Erwartet wird eine ganze Zahl. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} takes a number. Received {value}.</source>
        <translation>{label}: Erwartet wird eine Zahl. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{first} or {second} entries</source>
        <translation>{first} oder {second} Einträge</translation>
    </message>
    <message>
        <source>{label} is one of {choices}. Received {value}.</source>
        <translation>{label}: Möglich sind {choices}. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} takes a whole number. Received {value}, which is {result}.</source>
        <translation>{label}: Erwartet wird eine ganze Zahl. Erhalten: {value}, das ergibt {result}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <extracomment>One: {count} entry</extracomment>
        <translation><numerusform>{count} Eintrag</numerusform><numerusform>{count} Einträge</numerusform></translation>
    </message>
    <message>
        <source>an {noun}</source>
        <translation>{noun}</translation>
    </message>
    <message>
        <source>a {noun}</source>
        <translation>{noun}</translation>
    </message>
    <message>
        <source>{label}: put ; between the numbers. Received {value}.</source>
        <translation>{label}: Setzen Sie ; zwischen die Zahlen. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} takes a whole number, its digits side by side. Received {value}.</source>
        <translation>{label}: Erwartet wird eine ganze Zahl ohne Zeichen zwischen den Ziffern. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} takes one number, with a point before its decimals, such as 0.5. Received {value}.</source>
        <translation>{label}: Erwartet wird eine einzelne Zahl, etwa 0.5 oder 0,5. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} takes a whole number. Received {value}.</source>
        <translation>{label}: Erwartet wird eine ganze Zahl. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} needs a value.</source>
        <translation>{label}: Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>{label} takes a link from {kind}, not a typed value.</source>
        <translation>{label}: Nötig ist eine Verbindung (Typ: {kind}), kein eingegebener Wert.</translation>
    </message>
    <message>
        <source>{label} is a {kind}. Received {value}.</source>
        <translation>{label}: Erwartet wird eine {kind}. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} has {wanted}. Received {count}.</source>
        <translation>{label}: Nötig sind {wanted}. Erhalten: {count}.</translation>
    </message>
    <message>
        <source>{label} needs at least one entry.</source>
        <translation>{label}: Mindestens ein Eintrag ist nötig.</translation>
    </message>
    <message>
        <source>{label} has too many digits.</source>
        <translation>{label}: Der Wert hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>{label} must be a finite number. Received {value}.</source>
        <translation>{label}: Der Wert muss eine endliche Zahl sein. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} must be {limit} or more. Received {value}.</source>
        <translation>{label}: Der Wert muss mindestens {limit} sein. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} must be above {limit}. Received {value}.</source>
        <translation>{label}: Der Wert muss über {limit} liegen. Erhalten: {value}.</translation>
    </message>
    <message>
        <source>{label} must be {limit} or less. Received {value}.</source>
        <translation>{label}: Der Wert darf höchstens {limit} sein. Erhalten: {value}.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begin an empty deck</source>
        <translation>Ein leeres Deck beginnen</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>Begin with a network that is there already</source>
        <translation>Mit einem Netz beginnen, das es schon gibt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a deck or Keras model</source>
        <translation>Ein Deck oder Keras-Modell öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import volumes…</source>
        <translation>Volumina &amp;importieren…</translation>
    </message>
    <message>
        <source>Look through a folder, a table or arrays, and make cards for them</source>
        <translation>Einen Ordner, eine Tabelle oder Arrays durchsehen und Karten dafür anlegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Wiederholen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete and &amp;keep the chain</source>
        <translation>Löschen und Ke&amp;tte erhalten</translation>
    </message>
    <message>
        <source>Delete the selected cards and link what fed them to what they fed</source>
        <translation>Die ausgewählten Karten löschen und ihre Vorgänger mit ihren Nachfolgern verbinden</translation>
    </message>
    <message>
        <source>&amp;Bypass</source>
        <translation>Ü&amp;berbrücken</translation>
    </message>
    <message>
        <source>Pass the selected cards over as if they were not there, or use them again</source>
        <translation>Die ausgewählten Karten übergehen, als wären sie nicht da, oder wieder verwenden</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles auswä&amp;hlen</translation>
    </message>
    <message>
        <source>Add a card &amp;here…</source>
        <translation>Karte hier hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Find on the canvas…</source>
        <translation>Auf der Arbeits&amp;fläche suchen…</translation>
    </message>
    <message>
        <source>Find a card of this deck by its name or a value</source>
        <translation>Eine Karte dieses Decks nach ihrem Namen oder einem Wert suchen</translation>
    </message>
    <message>
        <source>Find a card in the pal&amp;ette</source>
        <translation>Karte in der &amp;Palette suchen</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>Lay out the selected cards, or all, from left to right</source>
        <translation>Die ausgewählten oder alle Karten von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>&amp;Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>&amp;Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align to&amp;p edges</source>
        <translation>&amp;Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>&amp;Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align centres in a &amp;column</source>
        <translation>Mitten in einer &amp;Spalte ausrichten</translation>
    </message>
    <message>
        <source>Align centres in a ro&amp;w</source>
        <translation>Mitten in einer &amp;Zeile ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>S&amp;enkrecht verteilen</translation>
    </message>
    <message>
        <source>&amp;Frame the selection</source>
        <translation>Auswahl einrah&amp;men</translation>
    </message>
    <message>
        <source>Draw a frame with a title around the selected cards</source>
        <translation>Einen Rahmen mit Titel um die ausgewählten Karten zeichnen</translation>
    </message>
    <message>
        <source>Collapse into a &amp;group</source>
        <translation>Zu einer &amp;Gruppe zusammenfassen</translation>
    </message>
    <message>
        <source>Make one card of the selected cards</source>
        <translation>Aus den ausgewählten Karten eine einzige machen</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gruppe au&amp;flösen</translation>
    </message>
    <message>
        <source>Put the cards of the selected group in its place</source>
        <translation>Die ausgewählte Gruppe durch ihre Karten ersetzen</translation>
    </message>
    <message>
        <source>&amp;Open the group</source>
        <translation>Gruppe öff&amp;nen</translation>
    </message>
    <message>
        <source>Show the cards inside the selected group (also Enter, or a double click on its title)</source>
        <translation>Die Karten in der ausgewählten Gruppe zeigen (auch mit der Eingabetaste oder einem Doppelklick auf ihren Titel)</translation>
    </message>
    <message>
        <source>Lea&amp;ve the group</source>
        <translation>Gruppe &amp;verlassen</translation>
    </message>
    <message>
        <source>Go back to where the open group stands (also Esc)</source>
        <translation>Dorthin zurückgehen, wo die offene Gruppe steht (auch mit Esc)</translation>
    </message>
    <message>
        <source>&amp;Save the group to the library…</source>
        <translation>Gruppe in der &amp;Bibliothek speichern…</translation>
    </message>
    <message>
        <source>Keep the selected group among your own, for other decks</source>
        <translation>Die ausgewählte Gruppe unter den eigenen aufbewahren, für andere Decks</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Not&amp;iz hinzufügen</translation>
    </message>
    <message>
        <source>Write a note on the canvas</source>
        <translation>Eine Notiz auf die Arbeitsfläche schreiben</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <source>Show or hide the palette</source>
        <translation>Die Palette zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Bottom panel</source>
        <translation>&amp;Unterer Bereich</translation>
    </message>
    <message>
        <source>Show or hide problems, training and runs</source>
        <translation>Probleme, Training und Läufe zeigen oder verbergen</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Den Inspektor zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Mini-map</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Show or hide all cards, small, in the corner of the canvas</source>
        <translation>Alle Karten klein in der Ecke der Arbeitsfläche zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Go with the keyboard from the palette to the canvas, the inspector and the bottom panel</source>
        <translation>Mit der Tastatur von der Palette zur Arbeitsfläche, zum Inspektor und zum unteren Bereich gehen</translation>
    </message>
    <message>
        <source>Pr&amp;evious panel</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>Go with the keyboard to the panel before</source>
        <translation>Mit der Tastatur zum Bereich davor gehen</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Look at the &amp;volumes</source>
        <translation>&amp;Volumina ansehen</translation>
    </message>
    <message>
        <source>Show the volumes that the selected card gives, step by step of their preparation</source>
        <translation>Die Volumina zeigen, die die ausgewählte Karte liefert, mit jedem Schritt ihrer Vorbereitung</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>Ver&amp;lauf zeigen</translation>
    </message>
    <message>
        <source>List all edits, and go back to any of them</source>
        <translation>Alle Änderungen auflisten und zu jeder zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Be&amp;fehle…</translation>
    </message>
    <message>
        <source>Search every command of the program</source>
        <translation>Alle Befehle des Programms durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache (Language)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Train the network of this deck</source>
        <translation>Das Netz dieses Decks trainieren</translation>
    </message>
    <message>
        <source>&amp;Stop training</source>
        <translation>Training &amp;beenden</translation>
    </message>
    <message>
        <source>Stop, and keep what was learned</source>
        <translation>Beenden und behalten, was gelernt wurde</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Read the data's folders and files anew</source>
        <translation>Die Ordner und Dateien der Daten neu lesen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>Problem b&amp;eheben</translation>
    </message>
    <message>
        <source>Put the marked problem right, or the first for which there is a fix</source>
        <translation>Das markierte Problem beheben, oder das erste, für das es eine Korrektur gibt</translation>
    </message>
    <message>
        <source>&amp;Go on with a run</source>
        <translation>Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Resume the selected run where it ended</source>
        <translation>Den ausgewählten Lauf dort fortsetzen, wo er endete</translation>
    </message>
    <message>
        <source>Pr&amp;edict…</source>
        <translation>&amp;Vorhersagen…</translation>
    </message>
    <message>
        <source>Ask the network of the selected run about files</source>
        <translation>Das Netz des ausgewählten Laufs nach Dateien fragen</translation>
    </message>
    <message>
        <source>E&amp;valuate…</source>
        <translation>&amp;Auswerten…</translation>
    </message>
    <message>
        <source>Test the network of the selected run on its validation data, or on others</source>
        <translation>Das Netz des ausgewählten Laufs an seinen Validierungsdaten oder an anderen testen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Take the network of the selected run out, for other programs</source>
        <translation>Das Netz des ausgewählten Laufs für andere Programme ausgeben</translation>
    </message>
    <message>
        <source>Show &amp;problems</source>
        <translation>P&amp;robleme zeigen</translation>
    </message>
    <message>
        <source>Show training c&amp;urves</source>
        <translation>Training&amp;skurven zeigen</translation>
    </message>
    <message>
        <source>Show &amp;runs</source>
        <translation>&amp;Läufe zeigen</translation>
    </message>
    <message>
        <source>Help on the &amp;card</source>
        <translation>Hilfe zur &amp;Karte</translation>
    </message>
    <message>
        <source>Open the page of the selected card, or the list of all cards</source>
        <translation>Die Seite der ausgewählten Karte öffnen, oder die Liste aller Karten</translation>
    </message>
    <message>
        <source>&amp;Tutorial</source>
        <translation>&amp;Tutorial</translation>
    </message>
    <message>
        <source>From an empty canvas to a network</source>
        <translation>Von der leeren Arbeitsfläche zum Netz</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tastenkür&amp;zel</translation>
    </message>
    <message>
        <source>Check this com&amp;puter…</source>
        <translation>Diesen &amp;Computer prüfen…</translation>
    </message>
    <message>
        <source>Try each part of the program, and tell what does not work</source>
        <translation>Jeden Teil des Programms ausprobieren und sagen, was nicht funktioniert</translation>
    </message>
    <message>
        <source>Show the program's &amp;log</source>
        <translation>&amp;Protokoll des Programms zeigen</translation>
    </message>
    <message>
        <source>L&amp;icences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;About Voxdeck</source>
        <translation>Ü&amp;ber Voxdeck</translation>
    </message>
</context>
<context>
    <name>cards: Data</name>
    <message>
        <source>Synthetic shapes</source>
        <translation>Synthetische Körper</translation>
    </message>
    <message>
        <source>Makes volumes that each hold one solid at a random place, size and turn, to try a network without any files.</source>
        <translation>Erzeugt Volumina mit je einem Körper an zufälligem Ort, in zufälliger Größe und Drehung, um ein Netz ganz ohne Dateien auszuprobieren.</translation>
    </message>
    <message>
        <source>Number of kinds of solid, in this order: sphere, box, torus, cone, cylinder, octahedron, shell, cross.</source>
        <translation>Anzahl der Arten von Körpern, in dieser Reihenfolge: Kugel, Quader, Torus, Kegel, Zylinder, Oktaeder, Schale, Kreuz.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Number of volumes in all, shared evenly among the classes.</source>
        <translation>Anzahl aller Volumina, gleichmäßig auf die Klassen verteilt.</translation>
    </message>
    <message>
        <source>Edge of each volume in voxels.</source>
        <translation>Kantenlänge jedes Volumens in Voxeln.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Standard deviation of the noise that is added; the solid is 1 and what is around it 0.</source>
        <translation>Standardabweichung des hinzugefügten Rauschens; der Körper hat den Wert 1, seine Umgebung 0.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>What is to be found: the kind of solid, a mask of it with one label for each kind, or the radius of the ball around it in voxels.</source>
        <translation>Was zu finden ist: die Art des Körpers, seine Maske mit einem Label je Art oder der Radius der Kugel um ihn in Voxeln.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same volumes.</source>
        <translation>Startwert der Zufallszahlen; derselbe Startwert ergibt dieselben Volumina.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The volumes with their labels, read when they are needed.</source>
        <translation>Die Volumina mit ihren Labels, gelesen, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Synthetic shapes, generate, example data, toy, sphere, box, torus, cone</source>
        <comment>search words</comment>
        <translation>Synthetische Körper, erzeugen, generieren, Beispieldaten, künstliche Daten, Formen, Spielzeug, Kugel, Quader, Torus, Kegel</translation>
    </message>
    <message>
        <source>Named arrays</source>
        <translation>Benannte Arrays</translation>
    </message>
    <message>
        <source>Reads volumes and their labels from the arrays of one NumPy (.npz), HDF5 or Zarr file, as MedMNIST lays them out or as you name them.</source>
        <translation>Liest Volumina und ihre Labels aus den Arrays einer NumPy- (.npz), HDF5- oder Zarr-Datei, angelegt wie bei MedMNIST oder so benannt, wie Sie es angeben.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The .npz or HDF5 file, or the zarr.json or .zgroup in a Zarr folder; a relative path starts at the deck.</source>
        <translation>Die .npz- oder HDF5-Datei oder die Datei zarr.json oder .zgroup in einem Zarr-Ordner; ein relativer Pfad beginnt beim Deck.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Which arrays to read: train_images with train_labels, and likewise val and test; all joins them.</source>
        <translation>Welche Arrays gelesen werden: train_images mit train_labels, entsprechend val und test; „All“ fasst alle zusammen.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Name of the array of volumes: volumes × depth × height × width, channels last if any; empty goes by Part.</source>
        <translation>Name des Arrays der Volumina: Volumina × Tiefe × Höhe × Breite, etwaige Kanäle zuletzt; leer richtet er sich nach „Teil“.</translation>
    </message>
    <message>
        <source>by part</source>
        <translation>je nach Teil</translation>
    </message>
    <message>
        <source>Name of the array of labels, one whole number a volume, counted from 0; empty goes by Part.</source>
        <translation>Name des Arrays der Labels, eine ganze Zahl je Volumen, von 0 an gezählt; leer richtet er sich nach „Teil“.</translation>
    </message>
    <message>
        <source>Named arrays, numpy volumes, npz, hdf5, h5, zarr, medmnist, array, file</source>
        <comment>search words</comment>
        <translation>Benannte Arrays, NumPy-Volumina, Array, Feld, Datei, laden, einlesen</translation>
    </message>
    <message>
        <source>Volume folder</source>
        <translation>Ordner mit Volumina</translation>
    </message>
    <message>
        <source>Reads volumes from a folder that holds one folder for each class; the folders' names are the classes. Volumes are NIfTI, DICOM, NRRD, MetaImage, TIFF, HDF5, Zarr or .npy; axes are depth, height, width, channel.</source>
        <translation>Liest Volumina aus einem Ordner, der je Klasse einen Ordner enthält; die Namen dieser Ordner sind die Klassen. Volumina liegen als NIfTI, DICOM, NRRD, MetaImage, TIFF, HDF5, Zarr oder .npy vor; die Achsen sind Tiefe, Höhe, Breite, Kanal.</translation>
    </message>
    <message>
        <source>The folder; a relative path starts at the deck. A volume is a file, or a folder of DICOM, TIFF or PNG slices.</source>
        <translation>Der Ordner; ein relativer Pfad beginnt beim Deck. Ein Volumen ist eine Datei oder ein Ordner mit Schnittbildern in DICOM, TIFF oder PNG.</translation>
    </message>
    <message>
        <source>Where channels lie: all in one file, or one in each of several files named case_0000, case_0001 and so on.</source>
        <translation>Wo die Kanäle liegen: alle in einer Datei oder je einer in mehreren Dateien namens case_0000, case_0001 und so weiter.</translation>
    </message>
    <message>
        <source>Bad files</source>
        <translation>Fehlerhafte Dateien</translation>
    </message>
    <message>
        <source>What to do with files that cannot be used: stop and name them, or go on without them, each looked through first.</source>
        <translation>Was mit unbrauchbaren Dateien geschieht: abbrechen und sie nennen oder ohne sie fortfahren, wobei jede vorab geprüft wird.</translation>
    </message>
    <message>
        <source>Reorient</source>
        <translation>Neu ausrichten</translation>
    </message>
    <message>
        <source>Turns volumes whose files tell how the patient lies: depth to the head, height to the front, width to the right.</source>
        <translation>Dreht Volumina, deren Dateien die Lage des Patienten angeben: Tiefe zum Kopf, Höhe nach vorn, Breite nach rechts.</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>Path of the array inside HDF5 files and Zarr stores: depth × height × width, channels last if any. Empty where they hold one only.</source>
        <translation>Pfad des Arrays in HDF5-Dateien und Zarr-Speichern: Tiefe × Höhe × Breite, etwaige Kanäle zuletzt. Leer, wenn sie nur eines enthalten.</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>das einzige</translation>
    </message>
    <message>
        <source>Volume folder, nifti, nii, nrrd, metaimage, mha, dicom, dcm, npy, tiff, hdf5, zarr, directory, files, mri, ct</source>
        <comment>search words</comment>
        <translation>Ordner mit Volumina, Volumenordner, Verzeichnis, Dateien, laden, einlesen, MRT, CT, Schnittbilder</translation>
    </message>
    <message>
        <source>Images and masks</source>
        <translation>Bilder und Masken</translation>
    </message>
    <message>
        <source>Reads volumes with their masks from two folders; a volume and its mask have one file name. Files are NIfTI, DICOM, NRRD, MetaImage, TIFF, HDF5, Zarr or .npy; axes are depth, height, width, channel.</source>
        <translation>Liest Volumina mit ihren Masken aus zwei Ordnern; ein Volumen und seine Maske haben denselben Dateinamen. Die Dateien sind NIfTI, DICOM, NRRD, MetaImage, TIFF, HDF5, Zarr oder .npy; die Achsen sind Tiefe, Höhe, Breite, Kanal.</translation>
    </message>
    <message>
        <source>Folder of the volumes; a relative path starts at the deck. A volume is a file, or a folder of DICOM, TIFF or PNG slices.</source>
        <translation>Ordner der Volumina; ein relativer Pfad beginnt beim Deck. Ein Volumen ist eine Datei oder ein Ordner mit Schnittbildern in DICOM, TIFF oder PNG.</translation>
    </message>
    <message>
        <source>Folder of the masks, each of its volume's size; the whole numbers in them are the labels, 0 the background.</source>
        <translation>Ordner der Masken, jede so groß wie ihr Volumen; die ganzen Zahlen darin sind die Labels, 0 ist der Hintergrund.</translation>
    </message>
    <message>
        <source>Mask array</source>
        <translation>Array der Masken</translation>
    </message>
    <message>
        <source>Path of the array of masks inside HDF5 files and Zarr stores; they may be the files of the volumes.</source>
        <translation>Pfad des Arrays der Masken in HDF5-Dateien und Zarr-Speichern; das dürfen die Dateien der Volumina sein.</translation>
    </message>
    <message>
        <source>Images and masks, segmentation, labels, label map, annotation, nifti, nii, nrrd, dicom, tiff, hdf5, zarr, mri, ct</source>
        <comment>search words</comment>
        <translation>Bilder und Masken, Segmentierung, Labels, Labelkarte, Annotation, Beschriftung, MRT, CT</translation>
    </message>
    <message>
        <source>Volume pairs</source>
        <translation>Volumenpaare</translation>
    </message>
    <message>
        <source>Reads volumes with volumes to find, such as scans of low and of full dose, from two folders; both of a pair have one file name. Files are NIfTI, DICOM, NRRD, MetaImage, TIFF, HDF5, Zarr or .npy.</source>
        <translation>Liest aus zwei Ordnern Volumina und die Volumina, die zu ihnen zu finden sind, etwa Aufnahmen mit niedriger und mit voller Dosis; beide eines Paars haben denselben Dateinamen. Die Dateien sind NIfTI, DICOM, NRRD, MetaImage, TIFF, HDF5, Zarr oder .npy.</translation>
    </message>
    <message>
        <source>Folder of what enters the network; a relative path starts at the deck.</source>
        <translation>Ordner der Volumina, die in das Netz kommen; ein relativer Pfad beginnt beim Deck.</translation>
    </message>
    <message>
        <source>Folder of what the network is to find, each of its volume's size; without one, each volume itself.</source>
        <translation>Ordner dessen, was das Netz finden soll, jedes so groß wie sein Volumen; ohne ihn jedes Volumen selbst.</translation>
    </message>
    <message>
        <source>the volumes themselves</source>
        <translation>die Volumina selbst</translation>
    </message>
    <message>
        <source>Target array</source>
        <translation>Zielwert-Array</translation>
    </message>
    <message>
        <source>Path of the array of volumes to find inside HDF5 files and Zarr stores; they may be the files of the volumes.</source>
        <translation>Pfad des Arrays der Volumina, die zu finden sind, in HDF5-Dateien und Zarr-Speichern; es dürfen die Dateien der Volumina sein.</translation>
    </message>
    <message>
        <source>Volume pairs, restoration, denoising, super-resolution, image to image, low dose, synthesis, regression, nifti, dicom, tiff, hdf5, zarr, mri, ct</source>
        <comment>search words</comment>
        <translation>Volumenpaare, Restauration, Entrauschen, Superauflösung, Bild zu Bild, niedrige Dosis, Synthese, Regression, NIfTI, DICOM, TIFF, HDF5, Zarr, MRT, CT</translation>
    </message>
    <message>
        <source>Table of volumes</source>
        <translation>Tabelle mit Volumina</translation>
    </message>
    <message>
        <source>Reads the volumes that a table names, with their classes, masks or numbers to find, one volume a row.</source>
        <translation>Liest die Volumina, die eine Tabelle nennt, mit ihren Klassen, Masken oder gesuchten Zahlen, ein Volumen je Zeile.</translation>
    </message>
    <message>
        <source>The table, CSV or Excel, with the names of its columns in the first row; a relative path starts at the deck.</source>
        <translation>Die Tabelle, CSV oder Excel, mit den Namen der Spalten in der ersten Zeile; ein relativer Pfad beginnt beim Deck.</translation>
    </message>
    <message>
        <source>Columns of the volumes' files, whose paths start at the table; several are the channels of one volume.</source>
        <translation>Spalten mit den Dateien der Volumina, deren Pfade bei der Tabelle beginnen; mehrere Spalten sind die Kanäle eines Volumens.</translation>
    </message>
    <message>
        <source>Column of the classes, words or numbers.</source>
        <translation>Spalte der Klassen, Wörter oder Zahlen.</translation>
    </message>
    <message>
        <source>Column of the masks' files, instead of a class.</source>
        <translation>Spalte mit den Dateien der Masken, statt einer Klasse.</translation>
    </message>
    <message>
        <source>Columns of numbers to find (regression), instead of a class.</source>
        <translation>Spalten der gesuchten Zahlen (Regression), statt einer Klasse.</translation>
    </message>
    <message>
        <source>Column of the groups, such as patients, for Split by group.</source>
        <translation>Spalte der Gruppen, etwa Patienten, für „Nach Gruppe aufteilen“.</translation>
    </message>
    <message>
        <source>Column of the parts, such as training and validation, for Split by column.</source>
        <translation>Spalte der Teile, etwa Training und Validierung, für „Nach Spalte aufteilen“.</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>What to do with rows that cannot be used: stop and name them, or go on without them.</source>
        <translation>Was mit unbrauchbaren Zeilen geschieht: abbrechen und sie nennen oder ohne sie fortfahren.</translation>
    </message>
    <message>
        <source>Table of volumes, csv, excel, xlsx, spreadsheet, list, nifti, dicom, regression, segmentation</source>
        <comment>search words</comment>
        <translation>Tabelle mit Volumina, Tabellenkalkulation, Liste, Regression, Segmentierung</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>Tabelle mit Zahlen</translation>
    </message>
    <message>
        <source>Reads the rows of a table as vectors of numbers with a class or numbers to find. A column of words becomes one column a word, with 1 for the word of the row and 0 for all others.</source>
        <translation>Liest die Zeilen einer Tabelle als Vektoren von Zahlen, mit einer Klasse oder gesuchten Zahlen. Aus einer Spalte mit Wörtern wird je Wort eine Spalte, mit 1 beim Wort der Zeile und 0 bei allen anderen.</translation>
    </message>
    <message>
        <source>made-up example</source>
        <translation>erfundenes Beispiel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns to learn from.</source>
        <translation>Spalten, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle übrigen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Columns that are not looked at, such as a running number.</source>
        <translation>Spalten, die nicht beachtet werden, etwa eine laufende Nummer.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Columns of numbers that stand for kinds, such as 1 for left and 2 for right; each kind gets a column.</source>
        <translation>Spalten mit Zahlen, die für Arten stehen, etwa 1 für links und 2 für rechts; jede Art bekommt eine Spalte.</translation>
    </message>
    <message>
        <source>Table of numbers, csv, excel, xlsx, spreadsheet, tabular, features, wine, one-hot, regression</source>
        <comment>search words</comment>
        <translation>Tabelle mit Zahlen, Tabellenkalkulation, tabellarisch, Merkmale, Wein, One-Hot, Regression</translation>
    </message>
    <message>
        <source>Crop or pad</source>
        <translation>Zuschneiden oder auffüllen</translation>
    </message>
    <message>
        <source>Brings all volumes to one size: cuts what lies outside the middle, fills what is missing with a value. Masks are cut alike and filled with background.</source>
        <translation>Bringt alle Volumina auf eine Größe: schneidet ab, was außerhalb der Mitte liegt, und füllt Fehlendes mit einem Wert auf. Masken werden ebenso geschnitten und mit Hintergrund aufgefüllt.</translation>
    </message>
    <message>
        <source>Volumes of any size.</source>
        <translation>Volumina beliebiger Größe.</translation>
    </message>
    <message>
        <source>Size of each volume afterwards in voxels: depth, height, width; one number stands for all three.</source>
        <translation>Größe jedes Volumens danach in Voxeln: Tiefe, Höhe, Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the voxels that are filled into volumes.</source>
        <translation>Wert der Voxel, mit denen Volumina aufgefüllt werden.</translation>
    </message>
    <message>
        <source>Crop or pad, resize, pad, crop, size</source>
        <comment>search words</comment>
        <translation>Zuschneiden oder auffüllen, beschneiden, ausschneiden, Rand, Größe ändern</translation>
    </message>
    <message>
        <source>Crop to foreground</source>
        <translation>Auf Vordergrund zuschneiden</translation>
    </message>
    <message>
        <source>Cuts away what lies around the voxels above a threshold, in volumes and their masks alike.</source>
        <translation>Schneidet weg, was um die Voxel über einer Schwelle herum liegt, in Volumina und ihren Masken gleichermaßen.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>A voxel counts above this value in any channel, in the unit of the voxels.</source>
        <translation>Ein Voxel zählt, wenn ein Kanal über diesem Wert liegt, in der Einheit der Voxel.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Voxels that stay around the foreground.</source>
        <translation>Voxel, die um den Vordergrund herum erhalten bleiben.</translation>
    </message>
    <message>
        <source>Crop to foreground, bounding box, trim, body, skull</source>
        <comment>search words</comment>
        <translation>Auf Vordergrund zuschneiden, umschließender Quader, Begrenzungsrahmen, beschneiden, Rand entfernen, Körper, Schädel</translation>
    </message>
    <message>
        <source>Resample to spacing</source>
        <translation>Auf Voxelabstand neu abtasten</translation>
    </message>
    <message>
        <source>Brings all volumes to one size of voxel, so that a length in voxels is the same length in all of them.</source>
        <translation>Bringt alle Volumina auf eine Voxelgröße, sodass eine Länge in Voxeln in allen dieselbe Länge ist.</translation>
    </message>
    <message>
        <source>Volumes whose files tell their spacing.</source>
        <translation>Volumina, deren Dateien ihren Voxelabstand angeben.</translation>
    </message>
    <message>
        <source>Part for training, whose median spacing is taken; without a link that of Dataset.</source>
        <translation>Trainingsteil, dessen mittlerer Voxelabstand (Median) gilt; ohne Verbindung der von „Datensatz“.</translation>
    </message>
    <message>
        <source>Size of a voxel afterwards in mm: depth, height, width; empty takes the median of the training data.</source>
        <translation>Größe eines Voxels danach in mm: Tiefe, Höhe, Breite; leer gilt der Median der Trainingsdaten.</translation>
    </message>
    <message>
        <source>median of training data</source>
        <translation>Median der Trainingsdaten</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>How values between voxels are found: linear, or cubic, which is sharper and slower.</source>
        <translation>Wie Werte zwischen Voxeln bestimmt werden: linear oder kubisch, was schärfer und langsamer ist.</translation>
    </message>
    <message>
        <source>How masks are brought along: the nearest voxel, or linear, each label by itself, with smoother borders.</source>
        <translation>Wie Masken übertragen werden: durch das nächste Voxel oder linear, jedes Label für sich, mit glatteren Rändern.</translation>
    </message>
    <message>
        <source>Smooth first</source>
        <translation>Vorher glätten</translation>
    </message>
    <message>
        <source>Smooths volumes, never masks, along axes that become coarser, so that fine patterns do not turn into others.</source>
        <translation>Glättet Volumina, nie Masken, entlang der Achsen, die gröber werden, damit aus feinen Mustern keine anderen entstehen.</translation>
    </message>
    <message>
        <source>Resample to spacing, resample, spacing, voxel size, isotropic, mm, resolution, interpolate, antialias</source>
        <comment>search words</comment>
        <translation>Auf Voxelabstand neu abtasten, resample, Abstand, Voxelgröße, isotrop, mm, Auflösung, interpolieren, Antialiasing, Kantenglättung, glätten</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Stretches or shrinks all volumes to one size, with smooth values in between; masks keep their labels.</source>
        <translation>Streckt oder staucht alle Volumina auf eine Größe, mit glatten Zwischenwerten; Masken behalten ihre Labels.</translation>
    </message>
    <message>
        <source>Resize, resample, scale, zoom, trilinear, size</source>
        <comment>search words</comment>
        <translation>Größe ändern, skalieren, vergrößern, verkleinern, neu abtasten, trilinear</translation>
    </message>
    <message>
        <source>Scale intensity</source>
        <translation>Intensität skalieren</translation>
    </message>
    <message>
        <source>Brings the intensities of each volume to a common range, so that the network sees like for like.</source>
        <translation>Bringt die Intensitäten jedes Volumens in einen gemeinsamen Bereich, damit das Netz Vergleichbares sieht.</translation>
    </message>
    <message>
        <source>Volumes of any intensity.</source>
        <translation>Volumina beliebiger Intensität.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>z_score gives each volume mean 0 and standard deviation 1; min_max gives it the range 0 to 1.</source>
        <translation>z_score gibt jedem Volumen Mittelwert 0 und Standardabweichung 1; min_max gibt ihm den Bereich 0 bis 1.</translation>
    </message>
    <message>
        <source>Scale intensity, normalize, z-score, standardize, min-max</source>
        <comment>search words</comment>
        <translation>Intensität skalieren, normalisieren, normieren, z-Wert, standardisieren, Min-Max</translation>
    </message>
    <message>
        <source>Intensity window</source>
        <translation>Intensitätsfenster</translation>
    </message>
    <message>
        <source>Maps a range of intensities to 0 to 1 and cuts off what lies outside, as a CT is looked at.</source>
        <translation>Bildet einen Bereich von Intensitäten auf 0 bis 1 ab und kappt, was außerhalb liegt, so wie man ein CT betrachtet.</translation>
    </message>
    <message>
        <source>Volumes of any intensity, such as CT in Hounsfield units.</source>
        <translation>Volumina beliebiger Intensität, etwa CT in Hounsfield-Einheiten.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>A usual range of CT in Hounsfield units; typed takes Level and Width.</source>
        <translation>Ein üblicher CT-Bereich in Hounsfield-Einheiten; bei „Eingegeben“ gelten „Zentrum“ und „Breite“.</translation>
    </message>
    <message>
        <source>Middle of the range, in the unit of the voxels; counts where Preset is typed.</source>
        <translation>Mitte des Bereichs, in der Einheit der Voxel; gilt bei der Voreinstellung „Eingegeben“.</translation>
    </message>
    <message>
        <source>Width of the range, in the unit of the voxels; counts where Preset is typed.</source>
        <translation>Breite des Bereichs, in der Einheit der Voxel; gilt bei der Voreinstellung „Eingegeben“.</translation>
    </message>
    <message>
        <source>Intensity window, ct, hounsfield, window level, clip, normalize</source>
        <comment>search words</comment>
        <translation>Intensitätsfenster, Fensterung, Fenster, Zentrum, kappen, normalisieren</translation>
    </message>
    <message>
        <source>Percentile clip</source>
        <translation>Perzentile begrenzen</translation>
    </message>
    <message>
        <source>Cuts off the darkest and the brightest voxels of each volume, so that single bright spots do not rule its range.</source>
        <translation>Kappt die dunkelsten und die hellsten Voxel jedes Volumens, damit einzelne helle Punkte nicht seinen Bereich bestimmen.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Unteres Perzentil</translation>
    </message>
    <message>
        <source>Percentile below which values are lifted to it.</source>
        <translation>Perzentil, unter dem Werte auf dieses angehoben werden.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Oberes Perzentil</translation>
    </message>
    <message>
        <source>Percentile above which values are lowered to it.</source>
        <translation>Perzentil, über dem Werte auf dieses abgesenkt werden.</translation>
    </message>
    <message>
        <source>Percentile clip, outliers, quantile, robust, normalize</source>
        <comment>search words</comment>
        <translation>Perzentile begrenzen, Ausreißer, Quantil, robust, kappen, normalisieren</translation>
    </message>
    <message>
        <source>Min–max range</source>
        <translation>Min-Max-Bereich</translation>
    </message>
    <message>
        <source>Stretches the intensities of each volume so that its least and its greatest voxel have given values.</source>
        <translation>Streckt die Intensitäten jedes Volumens so, dass sein kleinster und sein größter Voxelwert vorgegebene Werte annehmen.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Value of the least voxel afterwards.</source>
        <translation>Danach der kleinste Voxelwert.</translation>
    </message>
    <message>
        <source>Value of the greatest voxel afterwards, above Minimum.</source>
        <translation>Danach der größte Voxelwert, über dem Minimum.</translation>
    </message>
    <message>
        <source>Min–max range, min-max, normalize, rescale</source>
        <comment>search words</comment>
        <translation>Min-Max-Bereich, normalisieren, normieren, umskalieren</translation>
    </message>
    <message>
        <source>Scale by training part</source>
        <translation>Nach Trainingsteil skalieren</translation>
    </message>
    <message>
        <source>Scales each column of a table, or each channel of volumes, in both parts by what the training part alone tells.</source>
        <translation>Skaliert jede Spalte einer Tabelle oder jeden Kanal von Volumina in beiden Teilen allein nach dem Trainingsteil.</translation>
    </message>
    <message>
        <source>The part that tells mean and spread.</source>
        <translation>Der Teil, aus dem Mittelwert und Streuung stammen.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>The part that is scaled alike, unseen.</source>
        <translation>Der Teil, der ungesehen ebenso skaliert wird.</translation>
    </message>
    <message>
        <source>z_score gives the training part mean 0 and standard deviation 1; min_max gives it the range 0 to 1.</source>
        <translation>z_score gibt dem Trainingsteil Mittelwert 0 und Standardabweichung 1; min_max gibt ihm den Bereich 0 bis 1.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrierung</translation>
    </message>
    <message>
        <source>What is taken off each column or channel, in its unit.</source>
        <translation>Was von jeder Spalte oder jedem Kanal abgezogen wird, in deren Einheit.</translation>
    </message>
    <message>
        <source>from training part</source>
        <translation>aus dem Trainingsteil</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>By what each column or channel is divided then, in its unit.</source>
        <translation>Wodurch jede Spalte oder jeder Kanal dann geteilt wird, in deren Einheit.</translation>
    </message>
    <message>
        <source>The training part, scaled.</source>
        <translation>Der Trainingsteil, skaliert.</translation>
    </message>
    <message>
        <source>The validation part, scaled by the same numbers.</source>
        <translation>Der Validierungsteil, mit denselben Zahlen skaliert.</translation>
    </message>
    <message>
        <source>Scale by training part, standardize, normalize, z-score, min-max, statistics, column</source>
        <comment>search words</comment>
        <translation>Nach Trainingsteil skalieren, standardisieren, normalisieren, z-Wert, Min-Max, Statistik, Spalte</translation>
    </message>
    <message>
        <source>Divides a dataset at random into a part for training and a part for validation.</source>
        <translation>Teilt einen Datensatz zufällig in einen Teil zum Training und einen zur Validierung.</translation>
    </message>
    <message>
        <source>The volumes to divide.</source>
        <translation>Die Volumina, die aufgeteilt werden.</translation>
    </message>
    <message>
        <source>Share of the volumes that are kept for validation, between 0 and 1.</source>
        <translation>Anteil der Volumina, die für die Validierung zurückbehalten werden, zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Geschichtet</translation>
    </message>
    <message>
        <source>Keeps the shares of the classes equal in both parts.</source>
        <translation>Hält die Anteile der Klassen in beiden Teilen gleich.</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same parts.</source>
        <translation>Startwert der Zufallszahlen; derselbe Startwert ergibt dieselben Teile.</translation>
    </message>
    <message>
        <source>The volumes to learn from.</source>
        <translation>Die Volumina, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>The volumes that the network is only tested on.</source>
        <translation>Die Volumina, an denen das Netz nur geprüft wird.</translation>
    </message>
    <message>
        <source>Split, train test split, hold out, validation</source>
        <comment>search words</comment>
        <translation>Aufteilen, Aufteilung, Trainings- und Testdaten, zurückhalten, Validierung</translation>
    </message>
    <message>
        <source>Divides a dataset at random so that volumes of one group, such as a patient, never lie on both sides.</source>
        <translation>Teilt einen Datensatz zufällig so auf, dass Volumina einer Gruppe, etwa eines Patienten, nie auf beiden Seiten liegen.</translation>
    </message>
    <message>
        <source>The volumes to divide, each in a file of its own.</source>
        <translation>Die Volumina, die aufgeteilt werden, jedes in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>What tells the group: the beginning of the file's name, the file's folder, or the table's column Group.</source>
        <translation>Was die Gruppe angibt: der Anfang des Dateinamens, der Ordner der Datei oder die Spalte „Gruppe“ der Tabelle.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What parts the file's name, such as _ in patient7_scan2.</source>
        <translation>Was den Dateinamen in Teile trennt, etwa _ in patient7_scan2.</translation>
    </message>
    <message>
        <source>How many parts of the name belong to the group; 1 takes patient7 from patient7_scan2.</source>
        <translation>Wie viele Teile des Namens zur Gruppe gehören; 1 nimmt patient7 aus patient7_scan2.</translation>
    </message>
    <message>
        <source>Split by group, patient, subject, leak, train test split, hold out, validation</source>
        <comment>search words</comment>
        <translation>Nach Gruppe aufteilen, Patient, Proband, Datenleck, Aufteilung, Trainings- und Testdaten, zurückhalten, Validierung</translation>
    </message>
    <message>
        <source>Choose labels</source>
        <translation>Labels wählen</translation>
    </message>
    <message>
        <source>Keeps, joins and renames labels of masks; labels that are not named become background.</source>
        <translation>Behält Labels von Masken, fasst sie zusammen und benennt sie um; nicht genannte Labels werden Hintergrund.</translation>
    </message>
    <message>
        <source>Volumes with masks.</source>
        <translation>Volumina mit Masken.</translation>
    </message>
    <message>
        <source>Groups parted by ; of labels with a new name: 1, 2 -&gt; 1; 4 -&gt; tumour. Without -&gt; a label keeps its name.</source>
        <translation>Durch ; getrennte Gruppen von Labels mit neuem Namen: 1, 2 -&gt; 1; 4 -&gt; Tumor. Ohne -&gt; behält ein Label seinen Namen.</translation>
    </message>
    <message>
        <source>Choose labels, merge, join, rename, select, map, mask, classes</source>
        <comment>search words</comment>
        <translation>Labels wählen, zusammenfassen, vereinen, umbenennen, auswählen, zuordnen, Maske, Klassen</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>One-Hot</translation>
    </message>
    <message>
        <source>Hands classes or masks to the loss as one column a class, 1 for the right one; else the loss decides itself.</source>
        <translation>Übergibt Klassen oder Masken der Verlustfunktion mit einer Spalte je Klasse, 1 bei der richtigen; sonst entscheidet die Verlustfunktion selbst.</translation>
    </message>
    <message>
        <source>Data with classes or masks.</source>
        <translation>Daten mit Klassen oder Masken.</translation>
    </message>
    <message>
        <source>One-hot, one hot, categorical, encode, to categorical</source>
        <comment>search words</comment>
        <translation>One-Hot, kategorial, kodieren, Kodierung, Indikatorvariablen</translation>
    </message>
    <message>
        <source>Volumes as targets</source>
        <translation>Volumina als Zielwerte</translation>
    </message>
    <message>
        <source>Lets each volume, as it is here, be what the network is to find. Cards behind it that change values change only what enters the network; those that cut, turn or stretch change both alike.</source>
        <translation>Macht jedes Volumen, wie es hier ist, zu dem, was das Netz finden soll. Karten dahinter, die Werte ändern, ändern nur, was in das Netz kommt; solche, die schneiden, drehen oder dehnen, ändern beides gleich.</translation>
    </message>
    <message>
        <source>Volumes of any size; their classes, masks or numbers to find no longer count.</source>
        <translation>Volumina beliebiger Größe; ihre Klassen, Masken oder Zahlen zählen dann nicht mehr.</translation>
    </message>
    <message>
        <source>Volumes as targets, autoencoder, denoising, restoration, reconstruction, super-resolution, image to image</source>
        <comment>search words</comment>
        <translation>Volumina als Zielwerte, Autoencoder, Entrauschen, Restauration, Rekonstruktion, Superauflösung, Bild zu Bild</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Rauschen hinzufügen</translation>
    </message>
    <message>
        <source>Adds noise to volumes, in each epoch anew; for validation it stays the same. Files that the trained network is given get none.</source>
        <translation>Fügt Volumina Rauschen hinzu, in jeder Epoche neu; für die Validierung bleibt es dasselbe. Dateien, die das trainierte Netz bekommt, erhalten keines.</translation>
    </message>
    <message>
        <source>Volumes of any intensity; masks and volumes to find stay as they are.</source>
        <translation>Volumina beliebiger Intensität; Masken und Volumina, die zu finden sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Gaussian is alike everywhere, Rician that of magnitude images of MR, Poisson that of counted photons.</source>
        <translation>Gauß ist überall gleich, Rice gehört zu Betragsbildern der MRT, Poisson zu gezählten Photonen.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in the unit of the voxels; of Poisson noise that at the value 1.</source>
        <translation>Standardabweichung des Rauschens, in der Einheit der Voxel; bei Poisson-Rauschen diejenige beim Wert 1.</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same noise.</source>
        <translation>Anfang der Zufallszahlen; derselbe Startwert ergibt dasselbe Rauschen.</translation>
    </message>
    <message>
        <source>Add noise, gaussian, rician, poisson, low dose, denoising, corrupt</source>
        <comment>search words</comment>
        <translation>Rauschen hinzufügen, Gauß, Rice, Poisson, niedrige Dosis, Entrauschen, verderben</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Blurs volumes with a Gaussian, as a coarser recording would. Behind Volumes as targets it spoils only what is learned from, and not the files that the trained network is given.</source>
        <translation>Zeichnet Volumina mit einer Gauß-Glocke weich, wie es eine gröbere Aufnahme täte. Hinter „Volumina als Zielwerte“ verdirbt es nur, woraus gelernt wird, und nicht die Dateien, die das trainierte Netz bekommt.</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Standard deviation along depth, height, width in voxels; 0 leaves an axis sharp.</source>
        <translation>Standardabweichung entlang Tiefe, Höhe, Breite in Voxeln; 0 lässt eine Achse scharf.</translation>
    </message>
    <message>
        <source>Blur, gaussian, smooth, super-resolution, deblurring, point spread function, resolution</source>
        <comment>search words</comment>
        <translation>Weichzeichnen, Gauß, glätten, Superauflösung, Schärfen, Punktspreizfunktion, Auflösung</translation>
    </message>
    <message>
        <source>Split by list</source>
        <translation>Nach Liste aufteilen</translation>
    </message>
    <message>
        <source>Divides a dataset as files say that name the volumes of each part.</source>
        <translation>Teilt einen Datensatz nach Dateien auf, die die Volumina jedes Teils nennen.</translation>
    </message>
    <message>
        <source>Validation list</source>
        <translation>Validierungsliste</translation>
    </message>
    <message>
        <source>File with the name of one validation volume a line, with or without its folder and ending.</source>
        <translation>Datei mit dem Namen eines Validierungsvolumens je Zeile, mit oder ohne Ordner und Endung.</translation>
    </message>
    <message>
        <source>Training list</source>
        <translation>Trainingsliste</translation>
    </message>
    <message>
        <source>File with the names of the volumes to learn from; volumes in neither list are left out.</source>
        <translation>Datei mit den Namen der Volumina, aus denen gelernt wird; Volumina in keiner der Listen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Split by list, file list, fold, predefined, hold out, validation</source>
        <comment>search words</comment>
        <translation>Nach Liste aufteilen, Dateiliste, Kreuzvalidierung, vorgegeben, zurückhalten, Validierung</translation>
    </message>
    <message>
        <source>Split by column</source>
        <translation>Nach Spalte aufteilen</translation>
    </message>
    <message>
        <source>Divides a dataset of a table by the column that its card names as Part.</source>
        <translation>Teilt den Datensatz einer Tabelle nach der Spalte auf, die deren Karte als „Teil“ nennt.</translation>
    </message>
    <message>
        <source>The volumes or rows of a table to divide.</source>
        <translation>Die Volumina oder Zeilen einer Tabelle, die aufgeteilt werden.</translation>
    </message>
    <message>
        <source>How the cells of the training part begin, whatever their capitals.</source>
        <translation>Womit die Zellen des Trainingsteils beginnen, gleich ob groß oder klein geschrieben.</translation>
    </message>
    <message>
        <source>How the cells of the validation part begin; what is in neither part is left out.</source>
        <translation>Womit die Zellen des Validierungsteils beginnen; was zu keinem Teil gehört, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Split by column, part, fold, predefined, hold out, table</source>
        <comment>search words</comment>
        <translation>Nach Spalte aufteilen, Teil, Kreuzvalidierung, vorgegeben, zurückhalten, Tabelle</translation>
    </message>
    <message>
        <source>Random patches</source>
        <translation>Zufällige Ausschnitte</translation>
    </message>
    <message>
        <source>Cuts boxes of one size out of volumes and masks, in each epoch at other places. For validation the places stay the same.</source>
        <translation>Schneidet Quader einer Größe aus Volumina und Masken aus, in jeder Epoche an anderen Stellen. Bei der Validierung bleiben die Stellen gleich.</translation>
    </message>
    <message>
        <source>Volumes of any size, behind the split.</source>
        <translation>Volumina beliebiger Größe, nach dem Aufteilen.</translation>
    </message>
    <message>
        <source>Size of a patch in voxels: depth, height, width; one number stands for all three.</source>
        <translation>Größe eines Ausschnitts in Voxeln: Tiefe, Höhe, Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Patches of each volume in an epoch.</source>
        <translation>Ausschnitte aus jedem Volumen in einer Epoche.</translation>
    </message>
    <message>
        <source>Foreground</source>
        <translation>Vordergrund</translation>
    </message>
    <message>
        <source>Share of the patches that hold a label other than the background for sure; counts where there are masks.</source>
        <translation>Anteil der Ausschnitte, die sicher ein anderes Label als den Hintergrund enthalten; gilt, wenn es Masken gibt.</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same patches.</source>
        <translation>Startwert der Zufallszahlen; derselbe Startwert ergibt dieselben Ausschnitte.</translation>
    </message>
    <message>
        <source>Random patches, crop, sampling, tiles, oversampling, foreground, nnu-net</source>
        <comment>search words</comment>
        <translation>Zufällige Ausschnitte, zuschneiden, Stichproben, Kacheln, Überabtastung, Vordergrund</translation>
    </message>
    <message>
        <source>Augment by flipping</source>
        <translation>Augmentieren durch Spiegeln</translation>
    </message>
    <message>
        <source>Mirrors volumes and their masks by chance. Changes the training data only, in each epoch anew.</source>
        <translation>Spiegelt Volumina und ihre Masken zufällig. Ändert nur die Trainingsdaten, in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>Volumes to learn from, behind the split.</source>
        <translation>Volumina, aus denen gelernt wird, nach dem Aufteilen.</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Axes along which may be mirrored: 1 is the depth, 2 the height, 3 the width.</source>
        <translation>Achsen, entlang derer gespiegelt werden kann: 1 ist die Tiefe, 2 die Höhe, 3 die Breite.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Probability that a volume is mirrored along an axis, for each axis by itself.</source>
        <translation>Wahrscheinlichkeit, dass ein Volumen entlang einer Achse gespiegelt wird, für jede Achse einzeln.</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed gives the same changes.</source>
        <translation>Startwert der Zufallszahlen; derselbe Startwert ergibt dieselben Änderungen.</translation>
    </message>
    <message>
        <source>Augment by flipping, augmentation, random, mirror</source>
        <comment>search words</comment>
        <translation>Augmentieren durch Spiegeln, Augmentierung, Augmentation, Datenaugmentierung, zufällig, kippen</translation>
    </message>
    <message>
        <source>Augment by turning</source>
        <translation>Augmentieren durch Drehen</translation>
    </message>
    <message>
        <source>Turns, scales and shifts volumes and their masks by chance. Changes the training data only, in each epoch anew.</source>
        <translation>Dreht, skaliert und verschiebt Volumina und ihre Masken zufällig. Ändert nur die Trainingsdaten, in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Greatest turn either way about the axes of depth, height and width, in degrees.</source>
        <translation>Größte Drehung nach beiden Seiten um die Achsen von Tiefe, Höhe und Breite, in Grad.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Greatest change of size as a share of it, below 1.</source>
        <translation>Größte Größenänderung als Anteil der Größe, unter 1.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Greatest shift either way along depth, height and width, in voxels.</source>
        <translation>Größte Verschiebung nach beiden Seiten entlang Tiefe, Höhe und Breite, in Voxeln.</translation>
    </message>
    <message>
        <source>Fill value</source>
        <translation>Füllwert</translation>
    </message>
    <message>
        <source>Value of what comes in from outside; masks get the background there.</source>
        <translation>Wert dessen, was von außen hereinkommt; Masken bekommen dort den Hintergrund.</translation>
    </message>
    <message>
        <source>least of the volume</source>
        <translation>kleinster Wert des Volumens</translation>
    </message>
    <message>
        <source>Share of the volumes that are changed.</source>
        <translation>Anteil der Volumina, die verändert werden.</translation>
    </message>
    <message>
        <source>Augment by turning, augmentation, random, rotation, rotate, zoom, shift, affine</source>
        <comment>search words</comment>
        <translation>Augmentieren durch Drehen, Augmentierung, Augmentation, Datenaugmentierung, zufällig, Drehung, Rotation, rotieren, Zoom, verschieben, skalieren, affin</translation>
    </message>
    <message>
        <source>Augment intensity</source>
        <translation>Intensität augmentieren</translation>
    </message>
    <message>
        <source>Adds noise and changes brightness, contrast and gamma of volumes by chance; masks stay. Changes the training data only, in each epoch anew.</source>
        <translation>Fügt zufällig Rauschen hinzu und ändert Helligkeit, Kontrast und Gamma von Volumina; Masken bleiben. Ändert nur die Trainingsdaten, in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>Greatest standard deviation of the noise, as a share of that of the volume.</source>
        <translation>Größte Standardabweichung des Rauschens, als Anteil derjenigen des Volumens.</translation>
    </message>
    <message>
        <source>Greatest number added or taken off, as a share of the volume's standard deviation.</source>
        <translation>Größte Zahl, die addiert oder abgezogen wird, als Anteil der Standardabweichung des Volumens.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Greatest change of the differences from the mean, as a share of them.</source>
        <translation>Größte Änderung der Abweichungen vom Mittelwert, als Anteil davon.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Greatest distance from 1 of the power to which values are raised between the least and the greatest.</source>
        <translation>Größter Abstand von 1 des Exponenten, mit dem Werte zwischen dem kleinsten und dem größten potenziert werden.</translation>
    </message>
    <message>
        <source>Probability of each of the four ways, for each volume.</source>
        <translation>Wahrscheinlichkeit jeder der vier Änderungen, für jedes Volumen.</translation>
    </message>
    <message>
        <source>Augment intensity, augmentation, random, noise, brightness, contrast, gamma</source>
        <comment>search words</comment>
        <translation>Intensität augmentieren, Augmentierung, Augmentation, Datenaugmentierung, zufällig, Rauschen, Helligkeit, Kontrast, Gamma</translation>
    </message>
</context>
<context>
    <name>cards: Core</name>
    <message>
        <source>Core</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Where volumes enter the network; takes its shape from the dataset that is linked, or from what you type.</source>
        <translation>Wo Volumina in das Netz eintreten; die Form kommt vom verbundenen Datensatz oder aus Ihrer Eingabe.</translation>
    </message>
    <message>
        <source>Name of this input in the saved model; empty takes the card's.</source>
        <translation>Name dieses Eingangs im gespeicherten Modell; leer gilt der Name der Karte.</translation>
    </message>
    <message>
        <source>from card</source>
        <translation>von der Karte</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shape of one volume: depth, height, width, channels; empty takes it from the dataset.</source>
        <translation>Form eines Volumens: Tiefe, Höhe, Breite, Kanäle; leer kommt sie vom Datensatz.</translation>
    </message>
    <message>
        <source>from data</source>
        <translation>aus den Daten</translation>
    </message>
    <message>
        <source>Dataset whose volumes enter here.</source>
        <translation>Datensatz, dessen Volumina hier eintreten.</translation>
    </message>
    <message>
        <source>The volumes of one batch.</source>
        <translation>Die Volumina eines Batches.</translation>
    </message>
    <message>
        <source>the Train card sets it</source>
        <translation>das legt die Karte „Trainieren“ fest</translation>
    </message>
    <message>
        <source>the Train card sets the batch's size</source>
        <translation>die Karte „Trainieren“ legt die Batchgröße fest</translation>
    </message>
    <message>
        <source>volumes enter as float32</source>
        <translation>Volumina treten als float32 ein</translation>
    </message>
    <message>
        <source>volumes are dense</source>
        <translation>Volumina sind dicht besetzt</translation>
    </message>
    <message>
        <source>volumes of one batch have one size</source>
        <translation>alle Volumina eines Batches haben eine Größe</translation>
    </message>
    <message>
        <source>there is no tensor outside the graph</source>
        <translation>außerhalb des Graphen gibt es keinen Tensor</translation>
    </message>
    <message>
        <source>a network here takes all of its inputs</source>
        <translation>ein Netz braucht hier alle seine Eingänge</translation>
    </message>
    <message>
        <source>Input, start, source, input layer</source>
        <comment>search words</comment>
        <translation>Eingang, Eingabe, Anfang, Start, Quelle, Eingabeschicht</translation>
    </message>
    <message>
        <source>Closes the network: all that leads from Input cards to here becomes one model.</source>
        <translation>Schließt das Netz ab: Alles, was von Eingangskarten hierher führt, wird ein Modell.</translation>
    </message>
    <message>
        <source>What the network answers, one row a volume.</source>
        <translation>Was das Netz ausgibt, eine Zeile je Volumen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The whole network, for a Train card.</source>
        <translation>Das ganze Netz, für die Karte „Trainieren“.</translation>
    </message>
    <message>
        <source>found by following the links back to the Input cards</source>
        <translation>ergibt sich aus den Verbindungen zurück zu den Eingangskarten</translation>
    </message>
    <message>
        <source>the card's name</source>
        <translation>der Name der Karte</translation>
    </message>
    <message>
        <source>Output, end, result, model, prediction</source>
        <comment>search words</comment>
        <translation>Ausgang, Ausgabe, Ende, Ergebnis, Modell, Vorhersage</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Joins each value of the last axis to each unit by a learned weight; the usual last layers of a classifier.</source>
        <translation>Verknüpft jeden Wert der letzten Achse über ein gelerntes Gewicht mit jeder Einheit; üblich als letzte Schichten eines Klassifikators.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Number of values that come out; for a last layer, the number of classes.</source>
        <translation>Anzahl der Werte, die herauskommen; bei einer letzten Schicht die Anzahl der Klassen.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Function applied to each value of the result; empty leaves it as it is.</source>
        <translation>Funktion, die auf jeden Wert des Ergebnisses angewandt wird; leer bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Use bias</source>
        <translation>Bias verwenden</translation>
    </message>
    <message>
        <source>Adds one learned number to each filter's result.</source>
        <translation>Addiert zum Ergebnis jedes Filters eine gelernte Zahl.</translation>
    </message>
    <message>
        <source>Kernel initializer</source>
        <translation>Kernel-Initialisierer</translation>
    </message>
    <message>
        <source>How the kernel's weights start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der Kernelgewichte; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Bias initializer</source>
        <translation>Bias-Initialisierer</translation>
    </message>
    <message>
        <source>How the biases start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der Bias-Werte; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Kernel regularizer</source>
        <translation>Kernel-Regularisierer</translation>
    </message>
    <message>
        <source>Penalty on the kernel's weights that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Kernelgewichte, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Bias regularizer</source>
        <translation>Bias-Regularisierer</translation>
    </message>
    <message>
        <source>Penalty on the biases that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Bias-Werte, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Activity regularizer</source>
        <translation>Aktivitäts-Regularisierer</translation>
    </message>
    <message>
        <source>Penalty on the layer's results that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Ergebnisse der Schicht, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Kernel constraint</source>
        <translation>Kernel-Nebenbedingung</translation>
    </message>
    <message>
        <source>Limit that the kernel's weights are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die Kernelgewichte nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Bias constraint</source>
        <translation>Bias-Nebenbedingung</translation>
    </message>
    <message>
        <source>Limit that the biases are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die Bias-Werte nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>Off freezes the weights: training leaves them as they are, for instance after a warm start.</source>
        <translation>Ausgeschaltet sind die Gewichte eingefroren: Das Training lässt sie, wie sie sind, etwa nach einem Warmstart.</translation>
    </message>
    <message>
        <source>Any tensor; the last axis is the one that is joined.</source>
        <translation>Beliebiger Tensor; verknüpft wird die letzte Achse.</translation>
    </message>
    <message>
        <source>Layer instance</source>
        <translation>Schichtinstanz</translation>
    </message>
    <message>
        <source>The layer itself, for a wrapper card or to be applied again.</source>
        <translation>Die Schicht selbst, für eine Hüllenkarte oder um sie noch einmal anzuwenden.</translation>
    </message>
    <message>
        <source>What the layer gives.</source>
        <translation>Was die Schicht ergibt.</translation>
    </message>
    <message>
        <source>quantized weights are for predicting, not for training</source>
        <translation>quantisierte Gewichte dienen dem Vorhersagen, nicht dem Training</translation>
    </message>
    <message>
        <source>low-rank adapters are for large language models</source>
        <translation>niedrigrangige Adapter sind für große Sprachmodelle</translation>
    </message>
    <message>
        <source>Dense, fully connected, linear, fc, classifier, softmax</source>
        <comment>search words</comment>
        <translation>Dense, vollverbunden, voll verknüpft, dichte Schicht, linear, Klassifikator</translation>
    </message>
    <message>
        <source>Einsum dense</source>
        <translation>Einsum-Dense</translation>
    </message>
    <message>
        <source>Dense layer whose product is written as an equation of axes, for tensors with several axes to join.</source>
        <translation>Dense-Schicht, deren Produkt als Gleichung von Achsen geschrieben ist, für Tensoren mit mehreren zu verknüpfenden Achsen.</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Axes of the input, of the weights and of the result as letters; ... stands for axes that stay as they are.</source>
        <translation>Achsen des Eingangs, der Gewichte und des Ergebnisses als Buchstaben; ... steht für Achsen, die bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Output shape</source>
        <translation>Form des Ausgangs</translation>
    </message>
    <message>
        <source>Sizes of the last axes of the result, without the batch and without those under the dots.</source>
        <translation>Größen der letzten Achsen des Ergebnisses, ohne den Batch und ohne die Achsen unter den Punkten.</translation>
    </message>
    <message>
        <source>Bias axes</source>
        <translation>Bias-Achsen</translation>
    </message>
    <message>
        <source>Letters of the result's axes that have a bias; empty adds none.</source>
        <translation>Buchstaben der Achsen des Ergebnisses, die einen Bias haben; leer gibt es keinen.</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>kein Bias</translation>
    </message>
    <message>
        <source>A tensor with the axes that the equation names.</source>
        <translation>Ein Tensor mit den Achsen, die die Gleichung nennt.</translation>
    </message>
    <message>
        <source>Einsum dense, einstein sum, tensor product</source>
        <comment>search words</comment>
        <translation>Einsum-Dense, einsteinsche Summenkonvention, Summe, Tensorprodukt</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Marks the steps of a sequence in which all values are one number, so that later layers leave them out.</source>
        <translation>Markiert die Schritte einer Sequenz, in denen alle Werte gleich einer Zahl sind, damit spätere Schichten sie auslassen.</translation>
    </message>
    <message>
        <source>Mask value</source>
        <translation>Maskenwert</translation>
    </message>
    <message>
        <source>The number that marks a step to be left out.</source>
        <translation>Die Zahl, die einen auszulassenden Schritt kennzeichnet.</translation>
    </message>
    <message>
        <source>Sequences: steps × values; the result is the same tensor.</source>
        <translation>Sequenzen: Schritte × Werte; das Ergebnis ist derselbe Tensor.</translation>
    </message>
    <message>
        <source>Masking, mask, padding</source>
        <comment>search words</comment>
        <translation>Maskierung, Maske, maskieren, auslassen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Passes a tensor on unchanged; a place to join links or to name a result.</source>
        <translation>Gibt einen Tensor unverändert weiter; eine Stelle, um Verbindungen zu bündeln oder ein Ergebnis zu benennen.</translation>
    </message>
    <message>
        <source>Any tensor; the result is the same tensor.</source>
        <translation>Beliebiger Tensor; das Ergebnis ist derselbe Tensor.</translation>
    </message>
    <message>
        <source>Identity, pass, no operation, reroute</source>
        <comment>search words</comment>
        <translation>Identität, durchreichen, weitergeben, keine Operation, umleiten</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Gives each whole number a row of learned values.</source>
        <translation>Gibt jeder ganzen Zahl eine Reihe gelernter Werte.</translation>
    </message>
    <message>
        <source>How many numbers there are, counted from 0.</source>
        <translation>Wie viele Zahlen es gibt, von 0 an gezählt.</translation>
    </message>
    <message>
        <source>How many values stand for each number.</source>
        <translation>Wie viele Werte für jede Zahl stehen.</translation>
    </message>
    <message>
        <source>Embeddings initializer</source>
        <translation>Embedding-Initialisierer</translation>
    </message>
    <message>
        <source>How the rows of the table start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der Tabellenzeilen; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Embeddings regularizer</source>
        <translation>Embedding-Regularisierer</translation>
    </message>
    <message>
        <source>Penalty on the rows of the table that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Tabellenzeilen, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Embeddings constraint</source>
        <translation>Embedding-Nebenbedingung</translation>
    </message>
    <message>
        <source>Limit that the rows of the table are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die Tabellenzeilen nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Mask zero</source>
        <translation>Null maskieren</translation>
    </message>
    <message>
        <source>Leaves the number 0 out, as filling at the end of sequences.</source>
        <translation>Lässt die Zahl 0 aus, als Füllung am Ende von Sequenzen.</translation>
    </message>
    <message>
        <source>Whole numbers from 0 on, of any shape.</source>
        <translation>Ganze Zahlen ab 0, in beliebiger Form.</translation>
    </message>
    <message>
        <source>A row of values for each number.</source>
        <translation>Eine Reihe von Werten für jede Zahl.</translation>
    </message>
    <message>
        <source>weights are learned, or loaded with the whole network</source>
        <translation>Gewichte werden gelernt oder mit dem ganzen Netz geladen</translation>
    </message>
    <message>
        <source>Embedding, lookup table, tokens, categories</source>
        <comment>search words</comment>
        <translation>Embedding, Einbettung, Nachschlagetabelle, Token, Kategorien</translation>
    </message>
    <message>
        <source>Reversible embedding</source>
        <translation>Umkehrbares Embedding</translation>
    </message>
    <message>
        <source>Embedding that also goes the way back, from rows of values to a score for each number.</source>
        <translation>Embedding, das auch zurückführt: von Reihen von Werten zu einer Bewertung jeder Zahl.</translation>
    </message>
    <message>
        <source>Tie weights</source>
        <translation>Gewichte koppeln</translation>
    </message>
    <message>
        <source>Uses the same table both ways.</source>
        <translation>Verwendet dieselbe Tabelle in beide Richtungen.</translation>
    </message>
    <message>
        <source>Logit soft cap</source>
        <translation>Weiche Logit-Grenze</translation>
    </message>
    <message>
        <source>Limit that the scores approach on the way back; empty sets none.</source>
        <translation>Grenze, der sich die Bewertungen auf dem Rückweg nähern; leer gibt es keine.</translation>
    </message>
    <message>
        <source>Goes from values to scores instead.</source>
        <translation>Führt stattdessen von den Werten zu den Bewertungen.</translation>
    </message>
    <message>
        <source>the training's precision decides it</source>
        <translation>das entscheidet das Zahlenformat des Trainings</translation>
    </message>
    <message>
        <source>Reversible embedding, lookup table, tokens, categories</source>
        <comment>search words</comment>
        <translation>Umkehrbares Embedding, Einbettung, Nachschlagetabelle, Token, Kategorien</translation>
    </message>
</context>
<context>
    <name>cards: Convolution</name>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Convolution 3D</source>
        <translation>Faltung 3D</translation>
    </message>
    <message>
        <source>Slides small learned kernels over volumes; each filter answers to one pattern wherever it lies.</source>
        <translation>Schiebt kleine gelernte Kernel über Volumina; jeder Filter spricht auf ein Muster an, wo immer es liegt.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Number of kernels, and so the number of channels of the result.</source>
        <translation>Anzahl der Kernel und damit der Kanäle des Ergebnisses.</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>Kernelgröße</translation>
    </message>
    <message>
        <source>Size of each kernel in voxels: depth, height and width; one number stands for all three.</source>
        <translation>Größe jedes Kernels in Voxeln: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Schrittweiten</translation>
    </message>
    <message>
        <source>Step between two places of the kernel in voxels: depth, height and width; 2 halves the size.</source>
        <translation>Schritt zwischen zwei Stellen des Kernels in Voxeln: Tiefe, Höhe und Breite; 2 halbiert die Größe.</translation>
    </message>
    <message>
        <source>Valid keeps to places where the whole window fits; Same pads so that strides of 1 keep the size.</source>
        <translation>„Valid“ nutzt nur Stellen, an denen das ganze Fenster Platz hat; „Same“ füllt so auf, dass Schrittweiten von 1 die Größe erhalten.</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>Datenformat</translation>
    </message>
    <message>
        <source>Where the channels stand: last or first of the axes after the batch; empty takes Keras' setting, last.</source>
        <translation>Wo die Kanäle stehen: als letzte oder als erste Achse nach dem Batch; leer gilt die Einstellung von Keras, als letzte.</translation>
    </message>
    <message>
        <source>as Keras is set</source>
        <translation>wie in Keras eingestellt</translation>
    </message>
    <message>
        <source>Dilation rate</source>
        <translation>Dilatationsrate</translation>
    </message>
    <message>
        <source>Distance between neighbouring entries of the kernel in voxels: depth, height and width; above 1 it needs strides of 1.</source>
        <translation>Abstand benachbarter Einträge des Kernels in Voxeln: Tiefe, Höhe und Breite; über 1 nur mit Schrittweiten von 1.</translation>
    </message>
    <message>
        <source>Parts into which the channels are divided, each convolved by itself; divides both channels and filters.</source>
        <translation>Teile, in die die Kanäle zerlegt und einzeln gefaltet werden; muss die Anzahl der Kanäle und die der Filter teilen.</translation>
    </message>
    <message>
        <source>Volumes to convolve: depth × height × width × channels.</source>
        <translation>Volumina, die gefaltet werden: Tiefe × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>Convolved volumes: depth × height × width × filters.</source>
        <translation>Gefaltete Volumina: Tiefe × Höhe × Breite × Filter.</translation>
    </message>
    <message>
        <source>Convolution 3D, conv, conv3d, convolutional layer, filter, kernel</source>
        <comment>search words</comment>
        <translation>Faltung 3D, Faltungsschicht, falten, Konvolution, Filter, Kernel</translation>
    </message>
    <message>
        <source>Convolution 2D</source>
        <translation>Faltung 2D</translation>
    </message>
    <message>
        <source>Slides small learned kernels over images; each filter answers to one pattern wherever it lies.</source>
        <translation>Schiebt kleine gelernte Kernel über Bilder; jeder Filter spricht auf ein Muster an, wo immer es liegt.</translation>
    </message>
    <message>
        <source>Size of each kernel in pixels: height and width; one number stands for both.</source>
        <translation>Größe jedes Kernels in Pixeln: Höhe und Breite; eine Zahl gilt für beide.</translation>
    </message>
    <message>
        <source>Step between two places of the kernel in pixels: height and width; 2 halves the size.</source>
        <translation>Schritt zwischen zwei Stellen des Kernels in Pixeln: Höhe und Breite; 2 halbiert die Größe.</translation>
    </message>
    <message>
        <source>Distance between neighbouring entries of the kernel in pixels: height and width; above 1 it needs strides of 1.</source>
        <translation>Abstand benachbarter Einträge des Kernels in Pixeln: Höhe und Breite; über 1 nur mit Schrittweiten von 1.</translation>
    </message>
    <message>
        <source>Images to convolve: height × width × channels.</source>
        <translation>Bilder, die gefaltet werden: Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>Convolved images: height × width × filters.</source>
        <translation>Gefaltete Bilder: Höhe × Breite × Filter.</translation>
    </message>
    <message>
        <source>Convolution 2D, conv, conv2d, convolutional layer, filter, kernel</source>
        <comment>search words</comment>
        <translation>Faltung 2D, Faltungsschicht, falten, Konvolution, Filter, Kernel</translation>
    </message>
    <message>
        <source>Convolution 1D</source>
        <translation>Faltung 1D</translation>
    </message>
    <message>
        <source>Slides small learned kernels over sequences; each filter answers to one pattern wherever it lies.</source>
        <translation>Schiebt kleine gelernte Kernel über Sequenzen; jeder Filter spricht auf ein Muster an, wo immer es liegt.</translation>
    </message>
    <message>
        <source>Size of each kernel in steps.</source>
        <translation>Größe jedes Kernels in Schritten.</translation>
    </message>
    <message>
        <source>Step between two places of the kernel in steps; 2 halves the size.</source>
        <translation>Abstand zweier Stellen des Kernels in Schritten; 2 halbiert die Größe.</translation>
    </message>
    <message>
        <source>Valid keeps to places where the whole window fits; Same pads so that strides of 1 keep the size; Causal pads the start only.</source>
        <translation>„Valid“ nutzt nur Stellen, an denen das ganze Fenster Platz hat; „Same“ füllt so auf, dass Schrittweiten von 1 die Größe erhalten; „Causal“ füllt nur am Anfang auf.</translation>
    </message>
    <message>
        <source>Distance between neighbouring entries of the kernel in steps; above 1 it needs strides of 1.</source>
        <translation>Abstand benachbarter Einträge des Kernels in Schritten; über 1 nur mit Schrittweiten von 1.</translation>
    </message>
    <message>
        <source>Sequences to convolve: steps × channels.</source>
        <translation>Sequenzen, die gefaltet werden: Schritte × Kanäle.</translation>
    </message>
    <message>
        <source>Convolved sequences: steps × filters.</source>
        <translation>Gefaltete Sequenzen: Schritte × Filter.</translation>
    </message>
    <message>
        <source>Convolution 1D, conv, conv1d, convolutional layer, filter, kernel</source>
        <comment>search words</comment>
        <translation>Faltung 1D, Faltungsschicht, falten, Konvolution, Filter, Kernel</translation>
    </message>
    <message>
        <source>Convolution 3D transpose</source>
        <translation>Transponierte Faltung 3D</translation>
    </message>
    <message>
        <source>Spreads each voxel over a learned kernel; with strides of 2 it doubles the size, as in a decoder.</source>
        <translation>Verteilt jedes Voxel über einen gelernten Kernel; mit Schrittweiten von 2 verdoppelt sich die Größe, wie in einem Decoder.</translation>
    </message>
    <message>
        <source>How many times larger the result is: depth, height and width; 2 doubles the size.</source>
        <translation>Um welchen Faktor das Ergebnis größer ist: Tiefe, Höhe und Breite; 2 verdoppelt die Größe.</translation>
    </message>
    <message>
        <source>Output padding</source>
        <translation>Ausgangs-Padding</translation>
    </message>
    <message>
        <source>Voxels added at one end of the result, less than the strides: depth, height and width; empty finds them.</source>
        <translation>Voxel, die an einem Ende des Ergebnisses hinzukommen, weniger als die Schrittweiten: Tiefe, Höhe und Breite; leer werden sie ermittelt.</translation>
    </message>
    <message>
        <source>found by Keras</source>
        <translation>von Keras ermittelt</translation>
    </message>
    <message>
        <source>Volumes: depth × height × width × channels.</source>
        <translation>Volumina: Tiefe × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>Larger volumes: depth × height × width × filters.</source>
        <translation>Größere Volumina: Tiefe × Höhe × Breite × Filter.</translation>
    </message>
    <message>
        <source>Convolution 3D transpose, transposed convolution, deconvolution, deconv, upconvolution, upsample, u-net</source>
        <comment>search words</comment>
        <translation>Transponierte Faltung 3D, Faltung 3D transponiert, Entfaltung, Dekonvolution, Hochabtastung, vergrößern</translation>
    </message>
    <message>
        <source>Convolution 2D transpose</source>
        <translation>Transponierte Faltung 2D</translation>
    </message>
    <message>
        <source>Spreads each pixel over a learned kernel; with strides of 2 it doubles the size, as in a decoder.</source>
        <translation>Verteilt jedes Pixel über einen gelernten Kernel; mit Schrittweiten von 2 verdoppelt sich die Größe, wie in einem Decoder.</translation>
    </message>
    <message>
        <source>How many times larger the result is: height and width; 2 doubles the size.</source>
        <translation>Um welchen Faktor das Ergebnis größer ist: Höhe und Breite; 2 verdoppelt die Größe.</translation>
    </message>
    <message>
        <source>Pixels added at one end of the result, less than the strides: height and width; empty finds them.</source>
        <translation>Pixel, die an einem Ende des Ergebnisses hinzukommen, weniger als die Schrittweiten: Höhe und Breite; leer werden sie ermittelt.</translation>
    </message>
    <message>
        <source>Images: height × width × channels.</source>
        <translation>Bilder: Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>Larger images: height × width × filters.</source>
        <translation>Größere Bilder: Höhe × Breite × Filter.</translation>
    </message>
    <message>
        <source>Convolution 2D transpose, transposed convolution, deconvolution, deconv, upconvolution, upsample, u-net</source>
        <comment>search words</comment>
        <translation>Transponierte Faltung 2D, Faltung 2D transponiert, Entfaltung, Dekonvolution, Hochabtastung, vergrößern</translation>
    </message>
    <message>
        <source>Convolution 1D transpose</source>
        <translation>Transponierte Faltung 1D</translation>
    </message>
    <message>
        <source>Spreads each step over a learned kernel; with strides of 2 it doubles the size, as in a decoder.</source>
        <translation>Verteilt jeden Schritt über einen gelernten Kernel; mit Schrittweiten von 2 verdoppelt sich die Größe, wie in einem Decoder.</translation>
    </message>
    <message>
        <source>How many times larger the result is; 2 doubles the size.</source>
        <translation>Um welchen Faktor das Ergebnis größer ist; 2 verdoppelt die Größe.</translation>
    </message>
    <message>
        <source>Steps added at one end of the result, less than the strides; empty finds them.</source>
        <translation>Schritte, die an einem Ende des Ergebnisses hinzukommen, weniger als die Schrittweiten; leer werden sie ermittelt.</translation>
    </message>
    <message>
        <source>Sequences: steps × channels.</source>
        <translation>Sequenzen: Schritte × Kanäle.</translation>
    </message>
    <message>
        <source>Larger sequences: steps × filters.</source>
        <translation>Größere Sequenzen: Schritte × Filter.</translation>
    </message>
    <message>
        <source>Convolution 1D transpose, transposed convolution, deconvolution, deconv, upconvolution, upsample, u-net</source>
        <comment>search words</comment>
        <translation>Transponierte Faltung 1D, Faltung 1D transponiert, Entfaltung, Dekonvolution, Hochabtastung, vergrößern</translation>
    </message>
    <message>
        <source>Depthwise convolution 3D</source>
        <translation>Tiefenweise Faltung 3D</translation>
    </message>
    <message>
        <source>Convolves each channel by itself with kernels of its own, which needs few weights.</source>
        <translation>Faltet jeden Kanal für sich mit eigenen Kerneln, was wenige Gewichte braucht.</translation>
    </message>
    <message>
        <source>Depth multiplier</source>
        <translation>Tiefenmultiplikator</translation>
    </message>
    <message>
        <source>Number of kernels for each channel.</source>
        <translation>Anzahl der Kernel für jeden Kanal.</translation>
    </message>
    <message>
        <source>Depthwise initializer</source>
        <translation>Initialisierer (tiefenweise)</translation>
    </message>
    <message>
        <source>How the kernels' weights start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der Kernelgewichte jedes Kanals; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Depthwise regularizer</source>
        <translation>Regularisierer (tiefenweise)</translation>
    </message>
    <message>
        <source>Penalty on the kernels' weights that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Kernelgewichte jedes Kanals, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Depthwise constraint</source>
        <translation>Nebenbedingung (tiefenweise)</translation>
    </message>
    <message>
        <source>Limit that the kernels' weights are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die Kernelgewichte jedes Kanals nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Convolved volumes: depth × height × width × (channels · multiplier).</source>
        <translation>Gefaltete Volumina: Tiefe × Höhe × Breite × (Kanäle · Multiplikator).</translation>
    </message>
    <message>
        <source>Depthwise convolution 3D, depthwise, mobilenet</source>
        <comment>search words</comment>
        <translation>Tiefenweise Faltung 3D, kanalweise Faltung</translation>
    </message>
    <message>
        <source>Depthwise convolution 2D</source>
        <translation>Tiefenweise Faltung 2D</translation>
    </message>
    <message>
        <source>Convolved images: height × width × (channels · multiplier).</source>
        <translation>Gefaltete Bilder: Höhe × Breite × (Kanäle · Multiplikator).</translation>
    </message>
    <message>
        <source>Depthwise convolution 2D, depthwise, mobilenet</source>
        <comment>search words</comment>
        <translation>Tiefenweise Faltung 2D, kanalweise Faltung</translation>
    </message>
    <message>
        <source>Depthwise convolution 1D</source>
        <translation>Tiefenweise Faltung 1D</translation>
    </message>
    <message>
        <source>Convolved sequences: steps × (channels · multiplier).</source>
        <translation>Gefaltete Sequenzen: Schritte × (Kanäle · Multiplikator).</translation>
    </message>
    <message>
        <source>Depthwise convolution 1D, depthwise, mobilenet</source>
        <comment>search words</comment>
        <translation>Tiefenweise Faltung 1D, kanalweise Faltung</translation>
    </message>
    <message>
        <source>Separable convolution 3D</source>
        <translation>Separierbare Faltung 3D</translation>
    </message>
    <message>
        <source>Convolves each channel by itself and then mixes the channels, for less work than a full convolution.</source>
        <translation>Faltet jeden Kanal für sich und mischt dann die Kanäle; das braucht weniger Rechenarbeit als eine volle Faltung.</translation>
    </message>
    <message>
        <source>How the weights within each channel start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der Gewichte innerhalb der Kanäle; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Pointwise initializer</source>
        <translation>Initialisierer (punktweise)</translation>
    </message>
    <message>
        <source>How the weights that mix the channels start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der Gewichte, die die Kanäle mischen; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Penalty on the weights within each channel that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Gewichte innerhalb der Kanäle, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Pointwise regularizer</source>
        <translation>Regularisierer (punktweise)</translation>
    </message>
    <message>
        <source>Penalty on the weights that mix the channels that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Gewichte, die die Kanäle mischen, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Limit that the weights within each channel are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die Gewichte innerhalb der Kanäle nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Pointwise constraint</source>
        <translation>Nebenbedingung (punktweise)</translation>
    </message>
    <message>
        <source>Limit that the weights that mix the channels are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die Gewichte, die die Kanäle mischen, nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Separable convolution 3D, separable, xception</source>
        <comment>search words</comment>
        <translation>Separierbare Faltung 3D, trennbare Faltung, tiefenweise</translation>
    </message>
    <message>
        <source>Separable convolution 2D</source>
        <translation>Separierbare Faltung 2D</translation>
    </message>
    <message>
        <source>Separable convolution 2D, separable, xception</source>
        <comment>search words</comment>
        <translation>Separierbare Faltung 2D, trennbare Faltung, tiefenweise</translation>
    </message>
    <message>
        <source>Separable convolution 1D</source>
        <translation>Separierbare Faltung 1D</translation>
    </message>
    <message>
        <source>Separable convolution 1D, separable, xception</source>
        <comment>search words</comment>
        <translation>Separierbare Faltung 1D, trennbare Faltung, tiefenweise</translation>
    </message>
    <message>
        <source>Locally connected 2D</source>
        <translation>Lokal verbunden 2D</translation>
    </message>
    <message>
        <source>Convolution with weights of their own in each place of images, which must all have one size.</source>
        <translation>Faltung mit eigenen Gewichten an jeder Stelle der Bilder, die alle eine Größe haben müssen.</translation>
    </message>
    <message>
        <source>Images of known size: height × width × channels.</source>
        <translation>Bilder bekannter Größe: Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>Smaller images: height × width × filters.</source>
        <translation>Kleinere Bilder: Höhe × Breite × Filter.</translation>
    </message>
    <message>
        <source>Locally connected 2D, local, unshared convolution</source>
        <comment>search words</comment>
        <translation>Lokal verbunden 2D, lokale Verknüpfung, Faltung ohne geteilte Gewichte</translation>
    </message>
    <message>
        <source>Locally connected 1D</source>
        <translation>Lokal verbunden 1D</translation>
    </message>
    <message>
        <source>Convolution with weights of their own in each place of sequences, which must all have one size.</source>
        <translation>Faltung mit eigenen Gewichten an jeder Stelle der Sequenzen, die alle eine Größe haben müssen.</translation>
    </message>
    <message>
        <source>Sequences of known size: steps × channels.</source>
        <translation>Sequenzen bekannter Größe: Schritte × Kanäle.</translation>
    </message>
    <message>
        <source>Smaller sequences: steps × filters.</source>
        <translation>Kleinere Sequenzen: Schritte × Filter.</translation>
    </message>
    <message>
        <source>Locally connected 1D, local, unshared convolution</source>
        <comment>search words</comment>
        <translation>Lokal verbunden 1D, lokale Verknüpfung, Faltung ohne geteilte Gewichte</translation>
    </message>
</context>
<context>
    <name>cards: Pooling</name>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Max pooling 3D</source>
        <translation>Max-Pooling 3D</translation>
    </message>
    <message>
        <source>Replaces each small window of volumes by its greatest value, which makes them smaller.</source>
        <translation>Ersetzt jedes kleine Fenster der Volumina durch seinen größten Wert und macht sie so kleiner.</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>Poolgröße</translation>
    </message>
    <message>
        <source>Size of the window in voxels: depth, height and width; one number stands for all three.</source>
        <translation>Größe des Fensters in Voxeln: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Step between two windows in voxels: depth, height and width; empty takes the window's size.</source>
        <translation>Schritt zwischen zwei Fenstern in Voxeln: Tiefe, Höhe und Breite; leer gilt die Größe des Fensters.</translation>
    </message>
    <message>
        <source>pool size</source>
        <translation>Poolgröße</translation>
    </message>
    <message>
        <source>Smaller volumes with the same number of channels.</source>
        <translation>Kleinere Volumina mit derselben Anzahl von Kanälen.</translation>
    </message>
    <message>
        <source>a layer bears the name of its node</source>
        <translation>eine Schicht trägt den Namen ihrer Karte</translation>
    </message>
    <message>
        <source>Max pooling 3D, downsample, subsampling, maxpool</source>
        <comment>search words</comment>
        <translation>Max-Pooling 3D, Maximum, verkleinern, Unterabtastung</translation>
    </message>
    <message>
        <source>Average pooling 3D</source>
        <translation>Mittelwert-Pooling 3D</translation>
    </message>
    <message>
        <source>Replaces each small window of volumes by its mean, which makes them smaller.</source>
        <translation>Ersetzt jedes kleine Fenster der Volumina durch seinen Mittelwert und macht sie so kleiner.</translation>
    </message>
    <message>
        <source>Average pooling 3D, downsample, subsampling, avgpool, mean</source>
        <comment>search words</comment>
        <translation>Mittelwert-Pooling 3D, Durchschnitt, verkleinern, Unterabtastung</translation>
    </message>
    <message>
        <source>Max pooling 2D</source>
        <translation>Max-Pooling 2D</translation>
    </message>
    <message>
        <source>Replaces each small window of images by its greatest value, which makes them smaller.</source>
        <translation>Ersetzt jedes kleine Fenster der Bilder durch seinen größten Wert und macht sie so kleiner.</translation>
    </message>
    <message>
        <source>Size of the window in pixels: height and width; one number stands for both.</source>
        <translation>Größe des Fensters in Pixeln: Höhe und Breite; eine Zahl gilt für beide.</translation>
    </message>
    <message>
        <source>Step between two windows in pixels: height and width; empty takes the window's size.</source>
        <translation>Schritt zwischen zwei Fenstern in Pixeln: Höhe und Breite; leer gilt die Größe des Fensters.</translation>
    </message>
    <message>
        <source>Smaller images with the same number of channels.</source>
        <translation>Kleinere Bilder mit derselben Anzahl von Kanälen.</translation>
    </message>
    <message>
        <source>Max pooling 2D, downsample, subsampling, maxpool</source>
        <comment>search words</comment>
        <translation>Max-Pooling 2D, Maximum, verkleinern, Unterabtastung</translation>
    </message>
    <message>
        <source>Average pooling 2D</source>
        <translation>Mittelwert-Pooling 2D</translation>
    </message>
    <message>
        <source>Replaces each small window of images by its mean, which makes them smaller.</source>
        <translation>Ersetzt jedes kleine Fenster der Bilder durch seinen Mittelwert und macht sie so kleiner.</translation>
    </message>
    <message>
        <source>Average pooling 2D, downsample, subsampling, avgpool, mean</source>
        <comment>search words</comment>
        <translation>Mittelwert-Pooling 2D, Durchschnitt, verkleinern, Unterabtastung</translation>
    </message>
    <message>
        <source>Max pooling 1D</source>
        <translation>Max-Pooling 1D</translation>
    </message>
    <message>
        <source>Replaces each small window of sequences by its greatest value, which makes them smaller.</source>
        <translation>Ersetzt jedes kleine Fenster der Sequenzen durch seinen größten Wert und macht sie so kleiner.</translation>
    </message>
    <message>
        <source>Size of the window in steps.</source>
        <translation>Größe des Fensters in Schritten.</translation>
    </message>
    <message>
        <source>Step between two windows in steps; empty takes the window's size.</source>
        <translation>Abstand zweier Fenster in Schritten; leer gilt die Größe des Fensters.</translation>
    </message>
    <message>
        <source>Smaller sequences with the same number of channels.</source>
        <translation>Kleinere Sequenzen mit derselben Anzahl von Kanälen.</translation>
    </message>
    <message>
        <source>Max pooling 1D, downsample, subsampling, maxpool</source>
        <comment>search words</comment>
        <translation>Max-Pooling 1D, Maximum, verkleinern, Unterabtastung</translation>
    </message>
    <message>
        <source>Average pooling 1D</source>
        <translation>Mittelwert-Pooling 1D</translation>
    </message>
    <message>
        <source>Replaces each small window of sequences by its mean, which makes them smaller.</source>
        <translation>Ersetzt jedes kleine Fenster der Sequenzen durch seinen Mittelwert und macht sie so kleiner.</translation>
    </message>
    <message>
        <source>Average pooling 1D, downsample, subsampling, avgpool, mean</source>
        <comment>search words</comment>
        <translation>Mittelwert-Pooling 1D, Durchschnitt, verkleinern, Unterabtastung</translation>
    </message>
    <message>
        <source>Global max pooling 3D</source>
        <translation>Globales Max-Pooling 3D</translation>
    </message>
    <message>
        <source>Replaces each channel of volumes by its greatest value, so that one number a channel is left.</source>
        <translation>Ersetzt jeden Kanal der Volumina durch seinen größten Wert, sodass eine Zahl je Kanal bleibt.</translation>
    </message>
    <message>
        <source>Keep axes</source>
        <translation>Achsen behalten</translation>
    </message>
    <message>
        <source>Keeps the axes as axes of size 1.</source>
        <translation>Behält die Achsen als Achsen der Größe 1.</translation>
    </message>
    <message>
        <source>One number a channel.</source>
        <translation>Eine Zahl je Kanal.</translation>
    </message>
    <message>
        <source>Global max pooling 3D, global, gmp, maxpool</source>
        <comment>search words</comment>
        <translation>Globales Max-Pooling 3D, Maximum</translation>
    </message>
    <message>
        <source>Global average pooling 3D</source>
        <translation>Globales Mittelwert-Pooling 3D</translation>
    </message>
    <message>
        <source>Replaces each channel of volumes by its mean, so that one number a channel is left.</source>
        <translation>Ersetzt jeden Kanal der Volumina durch seinen Mittelwert, sodass eine Zahl je Kanal bleibt.</translation>
    </message>
    <message>
        <source>Global average pooling 3D, global, gap, avgpool, mean</source>
        <comment>search words</comment>
        <translation>Globales Mittelwert-Pooling 3D, Durchschnitt</translation>
    </message>
    <message>
        <source>Global max pooling 2D</source>
        <translation>Globales Max-Pooling 2D</translation>
    </message>
    <message>
        <source>Replaces each channel of images by its greatest value, so that one number a channel is left.</source>
        <translation>Ersetzt jeden Kanal der Bilder durch seinen größten Wert, sodass eine Zahl je Kanal bleibt.</translation>
    </message>
    <message>
        <source>Global max pooling 2D, global, gmp, maxpool</source>
        <comment>search words</comment>
        <translation>Globales Max-Pooling 2D, Maximum</translation>
    </message>
    <message>
        <source>Global average pooling 2D</source>
        <translation>Globales Mittelwert-Pooling 2D</translation>
    </message>
    <message>
        <source>Replaces each channel of images by its mean, so that one number a channel is left.</source>
        <translation>Ersetzt jeden Kanal der Bilder durch seinen Mittelwert, sodass eine Zahl je Kanal bleibt.</translation>
    </message>
    <message>
        <source>Global average pooling 2D, global, gap, avgpool, mean</source>
        <comment>search words</comment>
        <translation>Globales Mittelwert-Pooling 2D, Durchschnitt</translation>
    </message>
    <message>
        <source>Global max pooling 1D</source>
        <translation>Globales Max-Pooling 1D</translation>
    </message>
    <message>
        <source>Replaces each channel of sequences by its greatest value, so that one number a channel is left.</source>
        <translation>Ersetzt jeden Kanal der Sequenzen durch seinen größten Wert, sodass eine Zahl je Kanal bleibt.</translation>
    </message>
    <message>
        <source>Global max pooling 1D, global, gmp, maxpool</source>
        <comment>search words</comment>
        <translation>Globales Max-Pooling 1D, Maximum</translation>
    </message>
    <message>
        <source>Global average pooling 1D</source>
        <translation>Globales Mittelwert-Pooling 1D</translation>
    </message>
    <message>
        <source>Replaces each channel of sequences by its mean, so that one number a channel is left.</source>
        <translation>Ersetzt jeden Kanal der Sequenzen durch seinen Mittelwert, sodass eine Zahl je Kanal bleibt.</translation>
    </message>
    <message>
        <source>Global average pooling 1D, global, gap, avgpool, mean</source>
        <comment>search words</comment>
        <translation>Globales Mittelwert-Pooling 1D, Durchschnitt</translation>
    </message>
    <message>
        <source>Adaptive max pooling 3D</source>
        <translation>Adaptives Max-Pooling 3D</translation>
    </message>
    <message>
        <source>Divides volumes of any size into a fixed number of windows and replaces each by its greatest value.</source>
        <translation>Teilt Volumina beliebiger Größe in eine feste Anzahl von Fenstern und ersetzt jedes durch seinen größten Wert.</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>Ausgangsgröße</translation>
    </message>
    <message>
        <source>Size of the result in voxels: depth, height and width; one number stands for all three.</source>
        <translation>Größe des Ergebnisses in Voxeln: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Volumes of the size asked for, with the same number of channels.</source>
        <translation>Volumina der verlangten Größe, mit derselben Anzahl von Kanälen.</translation>
    </message>
    <message>
        <source>Adaptive max pooling 3D, any size, maxpool</source>
        <comment>search words</comment>
        <translation>Adaptives Max-Pooling 3D, beliebige Größe, Maximum</translation>
    </message>
    <message>
        <source>Adaptive average pooling 3D</source>
        <translation>Adaptives Mittelwert-Pooling 3D</translation>
    </message>
    <message>
        <source>Divides volumes of any size into a fixed number of windows and replaces each by its mean.</source>
        <translation>Teilt Volumina beliebiger Größe in eine feste Anzahl von Fenstern und ersetzt jedes durch seinen Mittelwert.</translation>
    </message>
    <message>
        <source>Adaptive average pooling 3D, any size, avgpool, mean</source>
        <comment>search words</comment>
        <translation>Adaptives Mittelwert-Pooling 3D, beliebige Größe, Durchschnitt</translation>
    </message>
    <message>
        <source>Adaptive max pooling 2D</source>
        <translation>Adaptives Max-Pooling 2D</translation>
    </message>
    <message>
        <source>Divides images of any size into a fixed number of windows and replaces each by its greatest value.</source>
        <translation>Teilt Bilder beliebiger Größe in eine feste Anzahl von Fenstern und ersetzt jedes durch seinen größten Wert.</translation>
    </message>
    <message>
        <source>Size of the result in pixels: height and width; one number stands for both.</source>
        <translation>Größe des Ergebnisses in Pixeln: Höhe und Breite; eine Zahl gilt für beide.</translation>
    </message>
    <message>
        <source>Images of the size asked for, with the same number of channels.</source>
        <translation>Bilder der verlangten Größe, mit derselben Anzahl von Kanälen.</translation>
    </message>
    <message>
        <source>Adaptive max pooling 2D, any size, maxpool</source>
        <comment>search words</comment>
        <translation>Adaptives Max-Pooling 2D, beliebige Größe, Maximum</translation>
    </message>
    <message>
        <source>Adaptive average pooling 2D</source>
        <translation>Adaptives Mittelwert-Pooling 2D</translation>
    </message>
    <message>
        <source>Divides images of any size into a fixed number of windows and replaces each by its mean.</source>
        <translation>Teilt Bilder beliebiger Größe in eine feste Anzahl von Fenstern und ersetzt jedes durch seinen Mittelwert.</translation>
    </message>
    <message>
        <source>Adaptive average pooling 2D, any size, avgpool, mean</source>
        <comment>search words</comment>
        <translation>Adaptives Mittelwert-Pooling 2D, beliebige Größe, Durchschnitt</translation>
    </message>
    <message>
        <source>Adaptive max pooling 1D</source>
        <translation>Adaptives Max-Pooling 1D</translation>
    </message>
    <message>
        <source>Divides sequences of any size into a fixed number of windows and replaces each by its greatest value.</source>
        <translation>Teilt Sequenzen beliebiger Größe in eine feste Anzahl von Fenstern und ersetzt jedes durch seinen größten Wert.</translation>
    </message>
    <message>
        <source>Size of the result in steps.</source>
        <translation>Größe des Ergebnisses in Schritten.</translation>
    </message>
    <message>
        <source>Sequences of the size asked for, with the same number of channels.</source>
        <translation>Sequenzen der verlangten Größe, mit derselben Anzahl von Kanälen.</translation>
    </message>
    <message>
        <source>Adaptive max pooling 1D, any size, maxpool</source>
        <comment>search words</comment>
        <translation>Adaptives Max-Pooling 1D, beliebige Größe, Maximum</translation>
    </message>
    <message>
        <source>Adaptive average pooling 1D</source>
        <translation>Adaptives Mittelwert-Pooling 1D</translation>
    </message>
    <message>
        <source>Divides sequences of any size into a fixed number of windows and replaces each by its mean.</source>
        <translation>Teilt Sequenzen beliebiger Größe in eine feste Anzahl von Fenstern und ersetzt jedes durch seinen Mittelwert.</translation>
    </message>
    <message>
        <source>Adaptive average pooling 1D, any size, avgpool, mean</source>
        <comment>search words</comment>
        <translation>Adaptives Mittelwert-Pooling 1D, beliebige Größe, Durchschnitt</translation>
    </message>
    <message>
        <source>Blur pooling 3D</source>
        <translation>Blur-Pooling 3D</translation>
    </message>
    <message>
        <source>Makes volumes smaller after a small blur, so that a shift of what comes in changes little.</source>
        <translation>Verkleinert Volumina nach leichtem Weichzeichnen, sodass eine Verschiebung des Eingangs wenig ändert.</translation>
    </message>
    <message>
        <source>Window of the blur in voxels, odd numbers: depth, height and width; one number stands for all three.</source>
        <translation>Fenster des Weichzeichnens in Voxeln, ungerade Zahlen: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Step between two results in voxels: depth, height and width; one number stands for all three.</source>
        <translation>Schritt zwischen zwei Ergebnissen in Voxeln: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Blur pooling 3D, downsample, anti-aliasing, antialias</source>
        <comment>search words</comment>
        <translation>Blur-Pooling 3D, Weichzeichnen, weichzeichnendes Pooling, verkleinern, Unterabtastung, Kantenglättung</translation>
    </message>
    <message>
        <source>Generalized mean pooling 3D</source>
        <translation>Verallgemeinertes Mittelwert-Pooling 3D</translation>
    </message>
    <message>
        <source>Replaces each channel of volumes by a mean whose power is learned, between mean and greatest value.</source>
        <translation>Ersetzt jeden Kanal der Volumina durch einen Mittelwert mit gelerntem Exponenten, zwischen Mittelwert und größtem Wert.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>Where the learned power starts; 1 is the mean, large ones the greatest.</source>
        <translation>Anfangswert des gelernten Exponenten; 1 ergibt den Mittelwert, große Zahlen fast den größten Wert.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Number that smaller values count as.</source>
        <translation>Zahl, als die kleinere Werte zählen.</translation>
    </message>
    <message>
        <source>Generalized mean pooling 3D, gem, global</source>
        <comment>search words</comment>
        <translation>Verallgemeinertes Mittelwert-Pooling 3D, generalisierter Mittelwert, Potenzmittel, global</translation>
    </message>
</context>
<context>
    <name>cards: Normalization</name>
    <message>
        <source>Normalization</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and spread 1 over the batch, then to a learned mean and spread.</source>
        <translation>Bringt jeden Kanal über den Batch auf Mittelwert 0 und Streuung 1, dann auf einen gelernten Mittelwert und eine gelernte Streuung.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Axis of the channels; -1 is the last.</source>
        <translation>Achse der Kanäle; -1 ist die letzte.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the running mean and variance that stays from one batch to the next.</source>
        <translation>Anteil des gleitenden Mittelwerts und der gleitenden Varianz, der von Batch zu Batch erhalten bleibt.</translation>
    </message>
    <message>
        <source>Small number added to the variance, so that nothing is divided by 0.</source>
        <translation>Kleine Zahl, die zur Varianz addiert wird, damit nie durch 0 geteilt wird.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Zentrieren</translation>
    </message>
    <message>
        <source>Adds a learned offset (beta) to each channel.</source>
        <translation>Addiert zu jedem Kanal einen gelernten Versatz (beta).</translation>
    </message>
    <message>
        <source>Multiplies each channel by a learned factor (gamma).</source>
        <translation>Multipliziert jeden Kanal mit einem gelernten Faktor (gamma).</translation>
    </message>
    <message>
        <source>Beta initializer</source>
        <translation>Beta-Initialisierer</translation>
    </message>
    <message>
        <source>How the learned offsets (beta) start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der gelernten Versätze (beta); wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Gamma initializer</source>
        <translation>Gamma-Initialisierer</translation>
    </message>
    <message>
        <source>How the learned factors (gamma) start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der gelernten Faktoren (gamma); wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Moving mean initializer</source>
        <translation>Mittelwert-Initialisierer</translation>
    </message>
    <message>
        <source>How the running means start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der gleitenden Mittelwerte; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Moving variance initializer</source>
        <translation>Varianz-Initialisierer</translation>
    </message>
    <message>
        <source>How the running variances start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der gleitenden Varianzen; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Beta regularizer</source>
        <translation>Beta-Regularisierer</translation>
    </message>
    <message>
        <source>Penalty on the learned offsets (beta) that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die gelernten Versätze (beta), der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Gamma regularizer</source>
        <translation>Gamma-Regularisierer</translation>
    </message>
    <message>
        <source>Penalty on the learned factors (gamma) that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die gelernten Faktoren (gamma), der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Beta constraint</source>
        <translation>Beta-Nebenbedingung</translation>
    </message>
    <message>
        <source>Limit that the learned offsets (beta) are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die gelernten Versätze (beta) nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Gamma constraint</source>
        <translation>Gamma-Nebenbedingung</translation>
    </message>
    <message>
        <source>Limit that the learned factors (gamma) are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die gelernten Faktoren (gamma) nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Any tensor; the result has the same shape.</source>
        <translation>Beliebiger Tensor; das Ergebnis hat dieselbe Form.</translation>
    </message>
    <message>
        <source>it changes what training means in ways that small batches of volumes do not call for</source>
        <translation>es verändert das Training auf eine Weise, die kleine Batches von Volumina nicht erfordern</translation>
    </message>
    <message>
        <source>a run trains on one device</source>
        <translation>ein Lauf trainiert auf einem Gerät</translation>
    </message>
    <message>
        <source>Batch normalization, bn, batchnorm, batch norm</source>
        <comment>search words</comment>
        <translation>Batch-Normalisierung, Stapelnormalisierung</translation>
    </message>
    <message>
        <source>Layer normalization</source>
        <translation>Schichtnormalisierung</translation>
    </message>
    <message>
        <source>Brings the values of each volume to mean 0 and spread 1, whatever else is in the batch.</source>
        <translation>Bringt die Werte jedes Volumens auf Mittelwert 0 und Streuung 1, was immer sonst im Batch ist.</translation>
    </message>
    <message>
        <source>Axes that are taken together: -1 the channels of a voxel, 1, 2, 3, 4 a whole volume.</source>
        <translation>Achsen, die zusammengenommen werden: -1 die Kanäle eines Voxels; 1, 2, 3, 4 ein ganzes Volumen.</translation>
    </message>
    <message>
        <source>Layer normalization, ln, layernorm</source>
        <comment>search words</comment>
        <translation>Schichtnormalisierung, Layer-Normalisierung</translation>
    </message>
    <message>
        <source>Group normalization</source>
        <translation>Gruppennormalisierung</translation>
    </message>
    <message>
        <source>Brings groups of channels of each volume to mean 0 and spread 1; serves small batches well.</source>
        <translation>Bringt Gruppen von Kanälen jedes Volumens auf Mittelwert 0 und Streuung 1; gut für kleine Batches.</translation>
    </message>
    <message>
        <source>Number of groups, which must divide the channels; -1 makes each channel a group.</source>
        <translation>Anzahl der Gruppen, die die Anzahl der Kanäle teilen muss; -1 macht jeden Kanal zu einer Gruppe.</translation>
    </message>
    <message>
        <source>Any tensor whose number of channels the groups divide; the result has the same shape.</source>
        <translation>Beliebiger Tensor, dessen Kanäle sich durch die Anzahl der Gruppen teilen lassen; das Ergebnis hat dieselbe Form.</translation>
    </message>
    <message>
        <source>Group normalization, gn, groupnorm</source>
        <comment>search words</comment>
        <translation>Gruppennormalisierung, Gruppen-Normalisierung</translation>
    </message>
    <message>
        <source>Instance normalization</source>
        <translation>Instanznormalisierung</translation>
    </message>
    <message>
        <source>Brings each channel of each volume to mean 0 and spread 1, whatever else is in the batch.</source>
        <translation>Bringt jeden Kanal jedes Volumens auf Mittelwert 0 und Streuung 1, was immer sonst im Batch ist.</translation>
    </message>
    <message>
        <source>Volumes, images or sequences with the channels last; the result has the same shape.</source>
        <translation>Volumina, Bilder oder Sequenzen, Kanäle zuletzt; das Ergebnis hat dieselbe Form.</translation>
    </message>
    <message>
        <source>Instance normalization, in, instancenorm, style</source>
        <comment>search words</comment>
        <translation>Instanznormalisierung, Instanz-Normalisierung, Stil</translation>
    </message>
    <message>
        <source>Unit normalization</source>
        <translation>Einheitsnormalisierung</translation>
    </message>
    <message>
        <source>Brings the values along an axis to length 1.</source>
        <translation>Bringt die Werte entlang einer Achse auf die Länge 1.</translation>
    </message>
    <message>
        <source>Axes along which the length is taken; -1 is the last.</source>
        <translation>Achsen, entlang derer die Länge genommen wird; -1 ist die letzte.</translation>
    </message>
    <message>
        <source>Unit normalization, l2 norm, normalize</source>
        <comment>search words</comment>
        <translation>Einheitsnormalisierung, L2-Norm, Einheitslänge, normieren, normalisieren</translation>
    </message>
    <message>
        <source>RMS normalization</source>
        <translation>RMS-Normalisierung</translation>
    </message>
    <message>
        <source>Divides the values along an axis by the root of their mean square.</source>
        <translation>Teilt die Werte entlang einer Achse durch die Wurzel aus dem Mittel ihrer Quadrate.</translation>
    </message>
    <message>
        <source>Axes that are taken together; -1 is the last.</source>
        <translation>Achsen, die zusammengenommen werden; -1 ist die letzte.</translation>
    </message>
    <message>
        <source>RMS normalization, rmsnorm, root mean square</source>
        <comment>search words</comment>
        <translation>RMS-Normalisierung, quadratisches Mittel, Effektivwert</translation>
    </message>
</context>
<context>
    <name>cards: Activation</name>
    <message>
        <source>Applies a function that is chosen by name to each value.</source>
        <translation>Wendet eine nach Namen gewählte Funktion auf jeden Wert an.</translation>
    </message>
    <message>
        <source>Function applied to each value.</source>
        <translation>Funktion, die auf jeden Wert angewandt wird.</translation>
    </message>
    <message>
        <source>Activation, nonlinearity, activation function, swish, gelu, silu, selu, mish, softplus, tanh, sigmoid, squareplus</source>
        <comment>search words</comment>
        <translation>Aktivierung, Nichtlinearität, Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Passes values above 0 on and sets the others to 0; slope, threshold and a limit can be set.</source>
        <translation>Gibt Werte über 0 weiter und setzt die übrigen auf 0; Steigung, Schwelle und eine Grenze lassen sich einstellen.</translation>
    </message>
    <message>
        <source>Max value</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Greatest value that is passed on; empty has no limit.</source>
        <translation>Größter Wert, der weitergegeben wird; leer gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation>Negative Steigung</translation>
    </message>
    <message>
        <source>What values below the threshold are multiplied by.</source>
        <translation>Womit Werte unter der Schwelle multipliziert werden.</translation>
    </message>
    <message>
        <source>Value below which the slope applies.</source>
        <translation>Wert, unter dem die Steigung gilt.</translation>
    </message>
    <message>
        <source>ReLU, nonlinearity, activation function, rectified linear unit, relu6</source>
        <comment>search words</comment>
        <translation>ReLU, Nichtlinearität, Aktivierungsfunktion, gleichgerichtete Lineareinheit, Rektifizierer</translation>
    </message>
    <message>
        <source>Thresholded ReLU</source>
        <translation>ReLU mit Schwelle</translation>
    </message>
    <message>
        <source>Passes values above a threshold on and sets all others to 0.</source>
        <translation>Gibt Werte über einer Schwelle weiter und setzt alle übrigen auf 0.</translation>
    </message>
    <message>
        <source>The threshold.</source>
        <translation>Die Schwelle.</translation>
    </message>
    <message>
        <source>Thresholded ReLU, nonlinearity, activation function</source>
        <comment>search words</comment>
        <translation>ReLU mit Schwelle, Nichtlinearität, Aktivierungsfunktion, Schwellenwert</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Passes values above 0 on and multiplies the others by a small slope, so that no unit dies.</source>
        <translation>Gibt Werte über 0 weiter und multipliziert die übrigen mit einer kleinen Steigung, damit keine Einheit abstirbt.</translation>
    </message>
    <message>
        <source>Leaky ReLU, nonlinearity, activation function</source>
        <comment>search words</comment>
        <translation>Leaky ReLU, Nichtlinearität, Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>Parametric ReLU</source>
        <translation>Parametrische ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU whose slopes are learned.</source>
        <translation>Leaky ReLU, deren Steigungen gelernt werden.</translation>
    </message>
    <message>
        <source>Alpha initializer</source>
        <translation>Alpha-Initialisierer</translation>
    </message>
    <message>
        <source>How the slopes start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der Steigungen; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Alpha regularizer</source>
        <translation>Alpha-Regularisierer</translation>
    </message>
    <message>
        <source>Penalty on the slopes that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Steigungen, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Alpha constraint</source>
        <translation>Alpha-Nebenbedingung</translation>
    </message>
    <message>
        <source>Limit that the slopes are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die Steigungen nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Axes along which one slope serves all: 1, 2, 3 gives each channel of a volume its own; empty shares none.</source>
        <translation>Achsen, entlang derer eine Steigung für alle gilt: 1, 2, 3 gibt jedem Kanal eines Volumens eine eigene; leer wird keine geteilt.</translation>
    </message>
    <message>
        <source>Parametric ReLU, nonlinearity, activation function, prelu, learned slope</source>
        <comment>search words</comment>
        <translation>Parametrische ReLU, Nichtlinearität, Aktivierungsfunktion, gelernte Steigung</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Passes values above 0 on and bends the others smoothly towards a lower limit.</source>
        <translation>Gibt Werte über 0 weiter und biegt die übrigen glatt einer unteren Grenze zu.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Distance of the lower limit below 0.</source>
        <translation>Abstand der unteren Grenze unter 0.</translation>
    </message>
    <message>
        <source>ELU, nonlinearity, activation function, exponential linear unit</source>
        <comment>search words</comment>
        <translation>ELU, Nichtlinearität, Aktivierungsfunktion, exponentielle Lineareinheit</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Turns the values along an axis into shares that add up to 1.</source>
        <translation>Macht aus den Werten entlang einer Achse Anteile, deren Summe 1 ist.</translation>
    </message>
    <message>
        <source>Axes along which the shares add up to 1; -1 is the last.</source>
        <translation>Achsen, entlang derer die Summe der Anteile 1 ist; -1 ist die letzte.</translation>
    </message>
    <message>
        <source>Softmax, nonlinearity, activation function, probabilities, classifier</source>
        <comment>search words</comment>
        <translation>Softmax, Nichtlinearität, Aktivierungsfunktion, Wahrscheinlichkeiten, Klassifikator</translation>
    </message>
</context>
<context>
    <name>cards: Regularization</name>
    <message>
        <source>Regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Sets a random share of the values to 0 and scales the others up. Works in training only.</source>
        <translation>Setzt einen zufälligen Anteil der Werte auf 0 und vergrößert die übrigen entsprechend. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Share of the values that is dropped, from 0 to below 1.</source>
        <translation>Anteil der Werte, die ausfallen, von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>Noise shape</source>
        <translation>Form des Rauschens</translation>
    </message>
    <message>
        <source>Shape of the mask with the batch first, 1 where one draw serves the whole axis; empty draws for each value.</source>
        <translation>Form der Maske, der Batch zuerst, mit 1, wo eine Ziehung für die ganze Achse gilt; leer wird für jeden Wert gezogen.</translation>
    </message>
    <message>
        <source>each value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>Start of these random numbers; empty lets them follow from the seed of the training.</source>
        <translation>Startwert dieser Zufallszahlen; leer ergeben sie sich aus dem Startwert des Trainings.</translation>
    </message>
    <message>
        <source>from training</source>
        <translation>vom Training</translation>
    </message>
    <message>
        <source>Dropout, overfitting, drop</source>
        <comment>search words</comment>
        <translation>Dropout, Überanpassung, ausfallen, auslassen</translation>
    </message>
    <message>
        <source>Spatial dropout 3D</source>
        <translation>Räumliches Dropout 3D</translation>
    </message>
    <message>
        <source>Sets a random share of the channels to 0, since voxels that are neighbours tell much the same. Works in training only.</source>
        <translation>Setzt einen zufälligen Anteil der Kanäle auf 0, da benachbarte Voxel fast dasselbe aussagen. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Share of the channels that is dropped, from 0 to below 1.</source>
        <translation>Anteil der Kanäle, die ausfallen, von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>Volumes: depth × height × width × channels; the result has the same shape.</source>
        <translation>Volumina: Tiefe × Höhe × Breite × Kanäle; das Ergebnis hat dieselbe Form.</translation>
    </message>
    <message>
        <source>Spatial dropout 3D, overfitting, channel dropout</source>
        <comment>search words</comment>
        <translation>Räumliches Dropout 3D, Überanpassung, Kanal-Dropout</translation>
    </message>
    <message>
        <source>Spatial dropout 2D</source>
        <translation>Räumliches Dropout 2D</translation>
    </message>
    <message>
        <source>Sets a random share of the channels to 0, since pixels that are neighbours tell much the same. Works in training only.</source>
        <translation>Setzt einen zufälligen Anteil der Kanäle auf 0, da benachbarte Pixel fast dasselbe aussagen. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Images: height × width × channels; the result has the same shape.</source>
        <translation>Bilder: Höhe × Breite × Kanäle; das Ergebnis hat dieselbe Form.</translation>
    </message>
    <message>
        <source>Spatial dropout 2D, overfitting, channel dropout</source>
        <comment>search words</comment>
        <translation>Räumliches Dropout 2D, Überanpassung, Kanal-Dropout</translation>
    </message>
    <message>
        <source>Spatial dropout 1D</source>
        <translation>Räumliches Dropout 1D</translation>
    </message>
    <message>
        <source>Sets a random share of the channels to 0, since steps that are neighbours tell much the same. Works in training only.</source>
        <translation>Setzt einen zufälligen Anteil der Kanäle auf 0, da benachbarte Schritte fast dasselbe aussagen. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Sequences: steps × channels; the result has the same shape.</source>
        <translation>Sequenzen: Schritte × Kanäle; das Ergebnis hat dieselbe Form.</translation>
    </message>
    <message>
        <source>Spatial dropout 1D, overfitting, channel dropout</source>
        <comment>search words</comment>
        <translation>Räumliches Dropout 1D, Überanpassung, Kanal-Dropout</translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation>Alpha-Dropout</translation>
    </message>
    <message>
        <source>Drops values in a way that keeps mean and spread; goes with SELU. Works in training only.</source>
        <translation>Lässt Werte so ausfallen, dass Mittelwert und Streuung erhalten bleiben; passt zu SELU. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Alpha dropout, overfitting, selu</source>
        <comment>search words</comment>
        <translation>Alpha-Dropout, Überanpassung</translation>
    </message>
    <message>
        <source>Gaussian dropout</source>
        <translation>Gauß-Dropout</translation>
    </message>
    <message>
        <source>Multiplies each value by a random number around 1. Works in training only.</source>
        <translation>Multipliziert jeden Wert mit einer Zufallszahl um 1. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Strength, as the share that dropout would drop; the spread is the root of rate / (1 − rate).</source>
        <translation>Stärke, als Anteil, den Dropout ausfallen ließe; die Streuung ist die Wurzel aus Rate / (1 − Rate).</translation>
    </message>
    <message>
        <source>Gaussian dropout, overfitting</source>
        <comment>search words</comment>
        <translation>Gauß-Dropout, gaußsches Dropout, Überanpassung</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Gaußsches Rauschen</translation>
    </message>
    <message>
        <source>Adds a random number around 0 to each value. Works in training only.</source>
        <translation>Addiert zu jedem Wert eine Zufallszahl um 0. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, in the values' unit.</source>
        <translation>Standardabweichung des Rauschens, in der Einheit der Werte.</translation>
    </message>
    <message>
        <source>Gaussian noise, overfitting, augmentation</source>
        <comment>search words</comment>
        <translation>Gaußsches Rauschen, Gauß-Rauschen, normalverteilt, Überanpassung, Augmentierung</translation>
    </message>
    <message>
        <source>Activity regularization</source>
        <translation>Aktivitätsregularisierung</translation>
    </message>
    <message>
        <source>Passes values on unchanged and adds a penalty on their size to the loss.</source>
        <translation>Gibt Werte unverändert weiter und addiert zum Verlust einen Strafterm für ihre Größe.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Weight of the sum of absolute values in the loss.</source>
        <translation>Gewicht der Summe der Beträge im Verlust.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Weight of the sum of squares in the loss.</source>
        <translation>Gewicht der Summe der Quadrate im Verlust.</translation>
    </message>
    <message>
        <source>Activity regularization, penalty, sparse</source>
        <comment>search words</comment>
        <translation>Aktivitätsregularisierung, Strafterm, dünn besetzt, spärlich</translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation>Stochastische Tiefe</translation>
    </message>
    <message>
        <source>Leaves a branch out for some volumes and makes up for it in the others. Works in training only.</source>
        <translation>Überspringt einen Zweig bei manchen Volumina und gleicht das bei den übrigen aus. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Share of the volumes for which the branch is 0.</source>
        <translation>Anteil der Volumina, bei denen der Zweig 0 ist.</translation>
    </message>
    <message>
        <source>The branch before it is added; the result has the same shape.</source>
        <translation>Der Zweig, bevor er addiert wird; das Ergebnis hat dieselbe Form.</translation>
    </message>
    <message>
        <source>Stochastic depth, drop path, droppath, residual, overfitting</source>
        <comment>search words</comment>
        <translation>Stochastische Tiefe, Pfad auslassen, residual, Residualnetz, Überanpassung</translation>
    </message>
</context>
<context>
    <name>cards: Reshaping</name>
    <message>
        <source>Reshaping</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Flatten</translation>
    </message>
    <message>
        <source>Lays all values of a volume in one row, for Dense layers.</source>
        <translation>Legt alle Werte eines Volumens in eine Reihe, für Dense-Schichten.</translation>
    </message>
    <message>
        <source>Any tensor.</source>
        <translation>Beliebiger Tensor.</translation>
    </message>
    <message>
        <source>One row of values a volume.</source>
        <translation>Eine Reihe von Werten je Volumen.</translation>
    </message>
    <message>
        <source>Flatten, vector, 1d</source>
        <comment>search words</comment>
        <translation>Flatten, abflachen, flach machen, Vektor</translation>
    </message>
    <message>
        <source>Lays the values of a volume out in another shape.</source>
        <translation>Ordnet die Werte eines Volumens in einer anderen Form an.</translation>
    </message>
    <message>
        <source>Target shape</source>
        <translation>Zielform</translation>
    </message>
    <message>
        <source>New shape without the batch; one entry may be -1 and takes what is left.</source>
        <translation>Neue Form ohne den Batch; ein Eintrag darf -1 sein und nimmt, was übrig bleibt.</translation>
    </message>
    <message>
        <source>Any tensor with as many values as the new shape.</source>
        <translation>Beliebiger Tensor mit so vielen Werten wie die neue Form.</translation>
    </message>
    <message>
        <source>The same values in the new shape.</source>
        <translation>Dieselben Werte in der neuen Form.</translation>
    </message>
    <message>
        <source>Reshape, view, shape</source>
        <comment>search words</comment>
        <translation>Umformen, Form ändern, Form, Ansicht</translation>
    </message>
    <message>
        <source>Permute</source>
        <translation>Achsen vertauschen</translation>
    </message>
    <message>
        <source>Puts the axes of a tensor in another order.</source>
        <translation>Bringt die Achsen eines Tensors in eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>Order of axes</source>
        <translation>Reihenfolge der Achsen</translation>
    </message>
    <message>
        <source>The axes in their new order, the first axis after the batch being 1.</source>
        <translation>Die Achsen in ihrer neuen Reihenfolge; die erste Achse nach dem Batch ist 1.</translation>
    </message>
    <message>
        <source>A tensor with as many axes as are named, besides the batch.</source>
        <translation>Ein Tensor mit so vielen Achsen, wie genannt sind, den Batch nicht mitgezählt.</translation>
    </message>
    <message>
        <source>The same values with their axes in the new order.</source>
        <translation>Dieselben Werte mit den Achsen in der neuen Reihenfolge.</translation>
    </message>
    <message>
        <source>Permute, transpose, swap axes</source>
        <comment>search words</comment>
        <translation>Achsen vertauschen, permutieren, transponieren, Achsen umordnen</translation>
    </message>
    <message>
        <source>Repeat vector</source>
        <translation>Vektor wiederholen</translation>
    </message>
    <message>
        <source>Repeats a row of values to make a sequence.</source>
        <translation>Wiederholt eine Reihe von Werten, sodass eine Sequenz entsteht.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Number of steps of the sequence.</source>
        <translation>Anzahl der Schritte der Sequenz.</translation>
    </message>
    <message>
        <source>A sequence: repetitions × values.</source>
        <translation>Eine Sequenz: Wiederholungen × Werte.</translation>
    </message>
    <message>
        <source>Repeat vector, tile, sequence</source>
        <comment>search words</comment>
        <translation>Vektor wiederholen, kacheln, vervielfachen, Sequenz</translation>
    </message>
    <message>
        <source>Up sampling 3D</source>
        <translation>Upsampling 3D</translation>
    </message>
    <message>
        <source>Makes volumes larger by repeating each voxel.</source>
        <translation>Vergrößert Volumina, indem jedes Voxel wiederholt wird.</translation>
    </message>
    <message>
        <source>How often each voxel is repeated: depth, height and width; one number stands for all three.</source>
        <translation>Wie oft jedes Voxel wiederholt wird: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Larger volumes with the same number of channels.</source>
        <translation>Größere Volumina mit derselben Anzahl von Kanälen.</translation>
    </message>
    <message>
        <source>Up sampling 3D, upsample, unpooling, enlarge, nearest</source>
        <comment>search words</comment>
        <translation>Upsampling 3D, Hochabtastung, vergrößern, hochskalieren, nächster Nachbar</translation>
    </message>
    <message>
        <source>Up sampling 2D</source>
        <translation>Upsampling 2D</translation>
    </message>
    <message>
        <source>Makes images larger by repeating each pixel.</source>
        <translation>Vergrößert Bilder, indem jedes Pixel wiederholt wird.</translation>
    </message>
    <message>
        <source>How often each pixel is repeated: height and width; one number stands for both.</source>
        <translation>Wie oft jedes Pixel wiederholt wird: Höhe und Breite; eine Zahl gilt für beide.</translation>
    </message>
    <message>
        <source>How values between two pixels are found; nearest repeats each pixel.</source>
        <translation>Wie Werte zwischen zwei Pixeln bestimmt werden; „Nearest“ wiederholt jedes Pixel.</translation>
    </message>
    <message>
        <source>Larger images with the same number of channels.</source>
        <translation>Größere Bilder mit derselben Anzahl von Kanälen.</translation>
    </message>
    <message>
        <source>Up sampling 2D, upsample, unpooling, enlarge, nearest</source>
        <comment>search words</comment>
        <translation>Upsampling 2D, Hochabtastung, vergrößern, hochskalieren, nächster Nachbar</translation>
    </message>
    <message>
        <source>Up sampling 1D</source>
        <translation>Upsampling 1D</translation>
    </message>
    <message>
        <source>Makes sequences larger by repeating each step.</source>
        <translation>Vergrößert Sequenzen, indem jeder Schritt wiederholt wird.</translation>
    </message>
    <message>
        <source>How often each step is repeated.</source>
        <translation>Wie oft jeder Schritt wiederholt wird.</translation>
    </message>
    <message>
        <source>Larger sequences with the same number of channels.</source>
        <translation>Größere Sequenzen mit derselben Anzahl von Kanälen.</translation>
    </message>
    <message>
        <source>Up sampling 1D, upsample, unpooling, enlarge, nearest</source>
        <comment>search words</comment>
        <translation>Upsampling 1D, Hochabtastung, vergrößern, hochskalieren, nächster Nachbar</translation>
    </message>
    <message>
        <source>Zero padding 3D</source>
        <translation>Zero-Padding 3D</translation>
    </message>
    <message>
        <source>Adds voxels of value 0 at both ends of each axis of volumes.</source>
        <translation>Fügt an beiden Enden jeder Achse von Volumina Voxel mit dem Wert 0 an.</translation>
    </message>
    <message>
        <source>Voxels added at the ends of each axis: depth, height and width; 6 numbers give those before and after of each.</source>
        <translation>Voxel, die an den Enden jeder Achse angefügt werden: Tiefe, Höhe und Breite; 6 Zahlen geben sie getrennt für Anfang und Ende an.</translation>
    </message>
    <message>
        <source>Zero padding 3D, pad, border</source>
        <comment>search words</comment>
        <translation>Zero-Padding 3D, Null-Padding, auffüllen, Nullen, Rand</translation>
    </message>
    <message>
        <source>Zero padding 2D</source>
        <translation>Zero-Padding 2D</translation>
    </message>
    <message>
        <source>Adds pixels of value 0 at both ends of each axis of images.</source>
        <translation>Fügt an beiden Enden jeder Achse von Bildern Pixel mit dem Wert 0 an.</translation>
    </message>
    <message>
        <source>Pixels added at the ends of each axis: height and width; 4 numbers give those before and after of each.</source>
        <translation>Pixel, die an den Enden jeder Achse angefügt werden: Höhe und Breite; 4 Zahlen geben sie getrennt für Anfang und Ende an.</translation>
    </message>
    <message>
        <source>Zero padding 2D, pad, border</source>
        <comment>search words</comment>
        <translation>Zero-Padding 2D, Null-Padding, auffüllen, Nullen, Rand</translation>
    </message>
    <message>
        <source>Zero padding 1D</source>
        <translation>Zero-Padding 1D</translation>
    </message>
    <message>
        <source>Adds steps of value 0 at both ends of each axis of sequences.</source>
        <translation>Fügt an beiden Enden von Sequenzen Schritte mit dem Wert 0 an.</translation>
    </message>
    <message>
        <source>Steps added at the ends of each axis; 2 numbers give those before and after.</source>
        <translation>Schritte, die an den Enden angefügt werden; 2 Zahlen geben sie getrennt für Anfang und Ende an.</translation>
    </message>
    <message>
        <source>Zero padding 1D, pad, border</source>
        <comment>search words</comment>
        <translation>Zero-Padding 1D, Null-Padding, auffüllen, Nullen, Rand</translation>
    </message>
    <message>
        <source>Cropping 3D</source>
        <translation>Zuschneiden 3D</translation>
    </message>
    <message>
        <source>Cuts voxels off both ends of each axis of volumes.</source>
        <translation>Schneidet an beiden Enden jeder Achse von Volumina Voxel ab.</translation>
    </message>
    <message>
        <source>Cropping</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Voxels cut off at the ends of each axis: depth, height and width; 6 numbers give those before and after of each.</source>
        <translation>Voxel, die an den Enden jeder Achse abgeschnitten werden: Tiefe, Höhe und Breite; 6 Zahlen geben sie getrennt für Anfang und Ende an.</translation>
    </message>
    <message>
        <source>Cropping 3D, crop, cut</source>
        <comment>search words</comment>
        <translation>Zuschneiden 3D, beschneiden, abschneiden, Zuschnitt</translation>
    </message>
    <message>
        <source>Cropping 2D</source>
        <translation>Zuschneiden 2D</translation>
    </message>
    <message>
        <source>Cuts pixels off both ends of each axis of images.</source>
        <translation>Schneidet an beiden Enden jeder Achse von Bildern Pixel ab.</translation>
    </message>
    <message>
        <source>Pixels cut off at the ends of each axis: height and width; 4 numbers give those before and after of each.</source>
        <translation>Pixel, die an den Enden jeder Achse abgeschnitten werden: Höhe und Breite; 4 Zahlen geben sie getrennt für Anfang und Ende an.</translation>
    </message>
    <message>
        <source>Cropping 2D, crop, cut</source>
        <comment>search words</comment>
        <translation>Zuschneiden 2D, beschneiden, abschneiden, Zuschnitt</translation>
    </message>
    <message>
        <source>Cropping 1D</source>
        <translation>Zuschneiden 1D</translation>
    </message>
    <message>
        <source>Cuts steps off both ends of each axis of sequences.</source>
        <translation>Schneidet an beiden Enden von Sequenzen Schritte ab.</translation>
    </message>
    <message>
        <source>Steps cut off at the ends of each axis; 2 numbers give those before and after.</source>
        <translation>Schritte, die an den Enden abgeschnitten werden; 2 Zahlen geben sie getrennt für Anfang und Ende an.</translation>
    </message>
    <message>
        <source>Cropping 1D, crop, cut</source>
        <comment>search words</comment>
        <translation>Zuschneiden 1D, beschneiden, abschneiden, Zuschnitt</translation>
    </message>
    <message>
        <source>Resize 3D</source>
        <translation>Größe ändern 3D</translation>
    </message>
    <message>
        <source>Brings volumes to one size.</source>
        <translation>Bringt Volumina auf eine Größe.</translation>
    </message>
    <message>
        <source>How values between voxels are found; nearest keeps the class numbers of masks.</source>
        <translation>Wie Werte zwischen Voxeln bestimmt werden; „Nearest“ erhält die Klassennummern von Masken.</translation>
    </message>
    <message>
        <source>Volumes of any size: depth × height × width × channels.</source>
        <translation>Volumina beliebiger Größe: Tiefe × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>Volumes of the size asked for.</source>
        <translation>Volumina der verlangten Größe.</translation>
    </message>
    <message>
        <source>Resize 3D, resize, resample, scale, interpolate, trilinear, resizing</source>
        <comment>search words</comment>
        <translation>Größe ändern 3D, neu abtasten, skalieren, vergrößern, verkleinern, interpolieren, trilinear</translation>
    </message>
    <message>
        <source>Subpixel upsampling 3D</source>
        <translation>Subpixel-Upsampling 3D</translation>
    </message>
    <message>
        <source>Makes volumes larger: a convolution gives many channels, which are laid out as the new voxels.</source>
        <translation>Vergrößert Volumina: Eine Faltung ergibt viele Kanäle, die als die neuen Voxel angeordnet werden.</translation>
    </message>
    <message>
        <source>Number of channels of the result.</source>
        <translation>Anzahl der Kanäle des Ergebnisses.</translation>
    </message>
    <message>
        <source>How many times larger the result is: depth, height and width; one number stands for all three.</source>
        <translation>Um welchen Faktor das Ergebnis größer ist: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Subpixel upsampling 3D, pixel shuffle, depth to space, upsample, super-resolution</source>
        <comment>search words</comment>
        <translation>Subpixel-Upsampling 3D, Hochabtastung, vergrößern, hochskalieren, Superauflösung</translation>
    </message>
    <message>
        <source>Coordinate channels 3D</source>
        <translation>Koordinatenkanäle 3D</translation>
    </message>
    <message>
        <source>Adds three channels that tell each voxel its place, from -1 to 1 along depth, height and width.</source>
        <translation>Fügt drei Kanäle hinzu, die jedem Voxel seinen Ort angeben, von -1 bis 1 entlang Tiefe, Höhe und Breite.</translation>
    </message>
    <message>
        <source>Volumes with three more channels.</source>
        <translation>Volumina mit drei zusätzlichen Kanälen.</translation>
    </message>
    <message>
        <source>Coordinate channels 3D, coordconv, position, coordinates</source>
        <comment>search words</comment>
        <translation>Koordinatenkanäle 3D, Ort, Position, Lage, Koordinaten</translation>
    </message>
</context>
<context>
    <name>cards: Merging</name>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Adds tensors value by value, as at the end of a residual block.</source>
        <translation>Addiert Tensoren Wert für Wert, wie am Ende eines Residualblocks.</translation>
    </message>
    <message>
        <source>Tensors of one shape, in the order in which they are linked.</source>
        <translation>Tensoren einer Form, in der Reihenfolge, in der sie verbunden sind.</translation>
    </message>
    <message>
        <source>One tensor.</source>
        <translation>Ein Tensor.</translation>
    </message>
    <message>
        <source>Add, merge, join, skip, skip connection, residual, sum, plus</source>
        <comment>search words</comment>
        <translation>Addieren, zusammenführen, verbinden, Skip-Verbindung, Residualverbindung, Summe, plus</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Verketten</translation>
    </message>
    <message>
        <source>Puts tensors one behind the other along an axis, as in the skip connections of a U-Net.</source>
        <translation>Setzt Tensoren entlang einer Achse hintereinander, wie bei den Skip-Verbindungen eines U-Net.</translation>
    </message>
    <message>
        <source>Axis along which they are joined; -1 is the last, the channels.</source>
        <translation>Achse, entlang derer sie verkettet werden; -1 ist die letzte, die der Kanäle.</translation>
    </message>
    <message>
        <source>Tensors that agree in all axes but the one along which they are joined, in the order of their links.</source>
        <translation>Tensoren, die in allen Achsen außer der verketteten übereinstimmen, in der Reihenfolge ihrer Verbindungen.</translation>
    </message>
    <message>
        <source>Concatenate, merge, join, skip, skip connection, stack, concat</source>
        <comment>search words</comment>
        <translation>Verketten, konkatenieren, zusammenführen, verbinden, anhängen, stapeln, Skip-Verbindung</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Multiplies tensors value by value, as a gate does.</source>
        <translation>Multipliziert Tensoren Wert für Wert, wie es ein Gate tut.</translation>
    </message>
    <message>
        <source>Multiply, merge, join, product, gate</source>
        <comment>search words</comment>
        <translation>Multiplizieren, zusammenführen, verbinden, Produkt, Gate, mal</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Takes the mean of tensors value by value.</source>
        <translation>Bildet Wert für Wert den Mittelwert von Tensoren.</translation>
    </message>
    <message>
        <source>Average, merge, join, mean, ensemble</source>
        <comment>search words</comment>
        <translation>Mittelwert, zusammenführen, verbinden, Durchschnitt, mitteln, Ensemble</translation>
    </message>
    <message>
        <source>Takes the greatest of each value.</source>
        <translation>Nimmt an jeder Stelle den größten Wert der Tensoren.</translation>
    </message>
    <message>
        <source>Maximum, merge, join, max</source>
        <comment>search words</comment>
        <translation>Maximum, zusammenführen, verbinden, größter Wert</translation>
    </message>
    <message>
        <source>Takes the least of each value.</source>
        <translation>Nimmt an jeder Stelle den kleinsten Wert der Tensoren.</translation>
    </message>
    <message>
        <source>Minimum, merge, join, min</source>
        <comment>search words</comment>
        <translation>Minimum, zusammenführen, verbinden, kleinster Wert</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Subtrahieren</translation>
    </message>
    <message>
        <source>Takes the second tensor from the first, value by value.</source>
        <translation>Zieht Wert für Wert den zweiten Tensor vom ersten ab.</translation>
    </message>
    <message>
        <source>Exactly two tensors of one shape; the second is taken from the first.</source>
        <translation>Genau zwei Tensoren einer Form; der zweite wird vom ersten abgezogen.</translation>
    </message>
    <message>
        <source>Subtract, merge, join, difference, minus</source>
        <comment>search words</comment>
        <translation>Subtrahieren, zusammenführen, verbinden, abziehen, Differenz, minus</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>Multiplies two tensors and adds up along an axis of each, as a matrix product does.</source>
        <translation>Multipliziert zwei Tensoren und summiert entlang je einer Achse, wie ein Matrixprodukt.</translation>
    </message>
    <message>
        <source>Axis of the first and axis of the second tensor along which is added up; one number stands for both.</source>
        <translation>Achse des ersten und Achse des zweiten Tensors, entlang derer summiert wird; eine Zahl gilt für beide.</translation>
    </message>
    <message>
        <source>Normalize</source>
        <translation>Normieren</translation>
    </message>
    <message>
        <source>Brings both to length 1 first, which gives their cosine.</source>
        <translation>Bringt beide zuerst auf die Länge 1, was ihren Kosinus ergibt.</translation>
    </message>
    <message>
        <source>Exactly two tensors whose named axes have the same size.</source>
        <translation>Genau zwei Tensoren, deren genannte Achsen dieselbe Größe haben.</translation>
    </message>
    <message>
        <source>Dot, merge, join, product, cosine, similarity</source>
        <comment>search words</comment>
        <translation>Skalarprodukt, inneres Produkt, Punktprodukt, zusammenführen, verbinden, Kosinus, Ähnlichkeit</translation>
    </message>
</context>
<context>
    <name>cards: Attention</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Multi-head attention</source>
        <translation>Multi-Head-Attention</translation>
    </message>
    <message>
        <source>Several heads each compare queries with keys and mix the values accordingly.</source>
        <translation>Mehrere Köpfe vergleichen je für sich Abfragen mit Schlüsseln und mischen die Werte entsprechend.</translation>
    </message>
    <message>
        <source>Num heads</source>
        <translation>Anzahl Köpfe</translation>
    </message>
    <message>
        <source>Number of heads.</source>
        <translation>Anzahl der Köpfe.</translation>
    </message>
    <message>
        <source>Key dim</source>
        <translation>Schlüsseldimension</translation>
    </message>
    <message>
        <source>Values of a query and of a key in each head.</source>
        <translation>Länge einer Abfrage und eines Schlüssels in jedem Kopf.</translation>
    </message>
    <message>
        <source>Value dim</source>
        <translation>Wertdimension</translation>
    </message>
    <message>
        <source>Values of a value in each head; empty takes those of the key.</source>
        <translation>Länge eines Werts in jedem Kopf; leer wie beim Schlüssel.</translation>
    </message>
    <message>
        <source>as key</source>
        <translation>wie der Schlüssel</translation>
    </message>
    <message>
        <source>Values of each step of the result; empty takes those of the query.</source>
        <translation>Anzahl der Werte je Schritt des Ergebnisses; leer wie bei der Abfrage.</translation>
    </message>
    <message>
        <source>as query</source>
        <translation>wie die Abfrage</translation>
    </message>
    <message>
        <source>Attention axes</source>
        <translation>Attention-Achsen</translation>
    </message>
    <message>
        <source>Axes that are looked along, the batch being 0; empty takes all but the first and the last.</source>
        <translation>Achsen, entlang derer geschaut wird, der Batch ist 0; leer alle außer der ersten und der letzten.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Share of the attention weights that is dropped in training.</source>
        <translation>Anteil der Attention-Gewichte, die im Training ausfallen.</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Number of steps on each side that a step can look at; empty lets it see all.</source>
        <translation>Anzahl der Schritte auf jeder Seite, die ein Schritt sehen kann; leer sieht er alle.</translation>
    </message>
    <message>
        <source>Use gate</source>
        <translation>Gate verwenden</translation>
    </message>
    <message>
        <source>Multiplies the result by a learned gate.</source>
        <translation>Multipliziert das Ergebnis mit einem gelernten Gate.</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>Kausal</translation>
    </message>
    <message>
        <source>Lets each step look only at itself and at what comes before.</source>
        <translation>Lässt jeden Schritt nur auf sich selbst und auf das schauen, was vor ihm kommt.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>What asks: steps × values, or volumes with channels last.</source>
        <translation>Was abfragt: Schritte × Werte oder Volumina, Kanäle zuletzt.</translation>
    </message>
    <message>
        <source>What is looked at: steps × values, or volumes with channels last.</source>
        <translation>Worauf geschaut wird: Schritte × Werte oder Volumina, Kanäle zuletzt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What the query is compared with; without a link the value itself.</source>
        <translation>Womit die Abfrage verglichen wird; ohne Verbindung der Wert selbst.</translation>
    </message>
    <message>
        <source>For each step of the query a mixture of the values.</source>
        <translation>Für jeden Schritt der Abfrage eine Mischung der Werte.</translation>
    </message>
    <message>
        <source>Keras uses it by itself where it can</source>
        <translation>Keras nutzt es von selbst, wo es kann</translation>
    </message>
    <message>
        <source>Multi-head attention, transformer, self-attention, mha</source>
        <comment>search words</comment>
        <translation>Multi-Head-Attention, Mehrkopf-Attention, Aufmerksamkeit, Selbstaufmerksamkeit, Transformer</translation>
    </message>
    <message>
        <source>Grouped query attention</source>
        <translation>Grouped-Query-Attention</translation>
    </message>
    <message>
        <source>Multi-head attention in which groups of heads share keys and values, for less memory.</source>
        <translation>Multi-Head-Attention, bei der sich Gruppen von Köpfen Schlüssel und Werte teilen, für weniger Speicher.</translation>
    </message>
    <message>
        <source>Head dim</source>
        <translation>Kopfdimension</translation>
    </message>
    <message>
        <source>Values of a query, key and value in each head.</source>
        <translation>Länge einer Abfrage, eines Schlüssels und eines Werts in jedem Kopf.</translation>
    </message>
    <message>
        <source>Num query heads</source>
        <translation>Anzahl Abfrageköpfe</translation>
    </message>
    <message>
        <source>Number of heads that ask; a multiple of those that are looked at.</source>
        <translation>Anzahl der Köpfe, die abfragen; ein Vielfaches derer, auf die geschaut wird.</translation>
    </message>
    <message>
        <source>Num key value heads</source>
        <translation>Schlüssel-Wert-Köpfe</translation>
    </message>
    <message>
        <source>Number of heads that are looked at.</source>
        <translation>Anzahl der Köpfe, auf die geschaut wird.</translation>
    </message>
    <message>
        <source>Grouped query attention, transformer, self-attention, gqa</source>
        <comment>search words</comment>
        <translation>Grouped-Query-Attention, gruppierte Abfragen, Aufmerksamkeit, Selbstaufmerksamkeit, Transformer</translation>
    </message>
    <message>
        <source>Compares queries with keys by their product and mixes the values accordingly.</source>
        <translation>Vergleicht Abfragen mit Schlüsseln durch ihr Produkt und mischt die Werte entsprechend.</translation>
    </message>
    <message>
        <source>Use scale</source>
        <translation>Skalierung verwenden</translation>
    </message>
    <message>
        <source>Multiplies the products by a learned factor.</source>
        <translation>Multipliziert die Produkte mit einem gelernten Faktor.</translation>
    </message>
    <message>
        <source>Score mode</source>
        <translation>Vergleichsart</translation>
    </message>
    <message>
        <source>How a query is compared with a key: by their product or by their joined values.</source>
        <translation>Wie eine Abfrage mit einem Schlüssel verglichen wird: durch ihr Produkt oder durch ihre verketteten Werte.</translation>
    </message>
    <message>
        <source>Two or three links in this order: query, value, key; each steps × values.</source>
        <translation>Zwei oder drei Verbindungen in dieser Reihenfolge: Abfrage, Wert, Schlüssel; jede Schritte × Werte.</translation>
    </message>
    <message>
        <source>Attention, transformer, luong</source>
        <comment>search words</comment>
        <translation>Attention, Aufmerksamkeit, Transformer</translation>
    </message>
    <message>
        <source>Additive attention</source>
        <translation>Additive Attention</translation>
    </message>
    <message>
        <source>Compares queries with keys by a learned sum and mixes the values accordingly.</source>
        <translation>Vergleicht Abfragen mit Schlüsseln durch eine gelernte Summe und mischt die Werte entsprechend.</translation>
    </message>
    <message>
        <source>Learns a factor for each value.</source>
        <translation>Lernt einen Faktor für jeden Wert.</translation>
    </message>
    <message>
        <source>Additive attention, transformer, bahdanau</source>
        <comment>search words</comment>
        <translation>Additive Attention, additive Aufmerksamkeit, Transformer</translation>
    </message>
    <message>
        <source>Squeeze-and-excite 3D</source>
        <translation>Squeeze-and-Excite 3D</translation>
    </message>
    <message>
        <source>Weighs each channel of a volume by a gate that is learned from the means of all channels.</source>
        <translation>Gewichtet jeden Kanal eines Volumens mit einem Gate, das aus den Mittelwerten aller Kanäle gelernt wird.</translation>
    </message>
    <message>
        <source>How many times fewer units there are between than channels.</source>
        <translation>Um welchen Faktor es dazwischen weniger Einheiten als Kanäle gibt.</translation>
    </message>
    <message>
        <source>Gate activation</source>
        <translation>Gate-Aktivierung</translation>
    </message>
    <message>
        <source>Function of the gate; empty applies none.</source>
        <translation>Funktion des Gates; leer wird keine angewandt.</translation>
    </message>
    <message>
        <source>Volumes; the result has the same shape: depth × height × width × channels.</source>
        <translation>Volumina; das Ergebnis hat dieselbe Form: Tiefe × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>Volumes of the same shape.</source>
        <translation>Volumina derselben Form.</translation>
    </message>
    <message>
        <source>Squeeze-and-excite 3D, se, senet, channel attention, excitation</source>
        <comment>search words</comment>
        <translation>Squeeze-and-Excite 3D, Kanal-Attention, Kanalaufmerksamkeit, Kanäle gewichten</translation>
    </message>
    <message>
        <source>Attention gate 3D</source>
        <translation>Attention-Gate 3D</translation>
    </message>
    <message>
        <source>Weighs each voxel of a skip connection by a gate from a coarser level, as in an Attention U-Net.</source>
        <translation>Gewichtet jedes Voxel einer Skip-Verbindung mit einem Gate aus einer gröberen Ebene, wie in einem Attention U-Net.</translation>
    </message>
    <message>
        <source>Channels in which both are compared.</source>
        <translation>Kanäle, in denen beide verglichen werden.</translation>
    </message>
    <message>
        <source>The skip connection: depth × height × width × channels.</source>
        <translation>Die Skip-Verbindung: Tiefe × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>The level below, of the same or a coarser size: depth × height × width × channels.</source>
        <translation>Die Ebene darunter, von derselben oder einer gröberen Größe: Tiefe × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>The skip connection with weighed voxels.</source>
        <translation>Die Skip-Verbindung mit gewichteten Voxeln.</translation>
    </message>
    <message>
        <source>Attention gate 3D, skip, u-net, spatial attention</source>
        <comment>search words</comment>
        <translation>Attention-Gate 3D, Skip-Verbindung, Aufmerksamkeit, räumliche Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Spatial gate 3D</source>
        <translation>Räumliches Gate 3D</translation>
    </message>
    <message>
        <source>Weighs each voxel of a volume by a gate learned from the mean and the greatest of its channels.</source>
        <translation>Gewichtet jedes Voxel eines Volumens mit einem Gate, das aus dem Mittelwert und dem größten Wert seiner Kanäle gelernt wird.</translation>
    </message>
    <message>
        <source>Size of the kernel that makes the gate in voxels: depth, height and width; one number stands for all three.</source>
        <translation>Größe des Kernels, der das Gate bildet, in Voxeln: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Spatial gate 3D, cbam, spatial attention</source>
        <comment>search words</comment>
        <translation>Räumliches Gate 3D, räumliche Attention, räumliche Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Patch embedding 3D</source>
        <translation>Patch-Embedding 3D</translation>
    </message>
    <message>
        <source>Cuts volumes into boxes side by side and gives each a row of values, as a vision transformer begins.</source>
        <translation>Schneidet Volumina in aneinandergrenzende Quader und gibt jedem eine Reihe von Werten, wie ein Vision Transformer beginnt.</translation>
    </message>
    <message>
        <source>Values that stand for a box.</source>
        <translation>Werte, die für einen Quader stehen.</translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>Patchgröße</translation>
    </message>
    <message>
        <source>Size of a box in voxels: depth, height and width; each divides that of the volume.</source>
        <translation>Größe eines Quaders in Voxeln: Tiefe, Höhe und Breite; jede teilt die des Volumens.</translation>
    </message>
    <message>
        <source>Volumes of known size: depth × height × width × channels.</source>
        <translation>Volumina bekannter Größe: Tiefe × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>A row of values for each box: boxes × units.</source>
        <translation>Eine Reihe von Werten für jeden Quader: Quader × Einheiten.</translation>
    </message>
    <message>
        <source>Patch embedding 3D, transformer, vit, tokens</source>
        <comment>search words</comment>
        <translation>Patch-Embedding 3D, Einbettung, Ausschnitte, Transformer, Token</translation>
    </message>
    <message>
        <source>Layer scale</source>
        <translation>LayerScale</translation>
    </message>
    <message>
        <source>Multiplies each channel by a learned number that starts small, for the branches of deep networks.</source>
        <translation>Multipliziert jeden Kanal mit einer gelernten Zahl, die klein beginnt, für die Zweige tiefer Netze.</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <source>Where the numbers start.</source>
        <translation>Womit die Zahlen beginnen.</translation>
    </message>
    <message>
        <source>Layer scale, transformer, residual, gain</source>
        <comment>search words</comment>
        <translation>LayerScale, Schichtskalierung, Skalierung, residual, Verstärkung</translation>
    </message>
</context>
<context>
    <name>cards: Recurrent</name>
    <message>
        <source>Recurrent</source>
        <translation>Rekurrent</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>Goes through a sequence with a memory that gates write to, read from and clear.</source>
        <translation>Durchläuft eine Sequenz mit einem Gedächtnis, das Gates beschreiben, lesen und löschen.</translation>
    </message>
    <message>
        <source>Number of values that the layer remembers and gives.</source>
        <translation>Anzahl der Werte, die sich die Schicht merkt und ausgibt.</translation>
    </message>
    <message>
        <source>Return sequences</source>
        <translation>Sequenzen ausgeben</translation>
    </message>
    <message>
        <source>Gives a result for each step, not only for the last one.</source>
        <translation>Gibt ein Ergebnis für jeden Schritt aus, nicht nur für den letzten.</translation>
    </message>
    <message>
        <source>Recurrent activation</source>
        <translation>Rekurrente Aktivierung</translation>
    </message>
    <message>
        <source>Function of the gates; empty applies none.</source>
        <translation>Funktion der Gates; leer wird keine angewandt.</translation>
    </message>
    <message>
        <source>Share of the input's values that is dropped in training.</source>
        <translation>Anteil der Werte des Eingangs, die im Training ausfallen.</translation>
    </message>
    <message>
        <source>Recurrent dropout</source>
        <translation>Rekurrentes Dropout</translation>
    </message>
    <message>
        <source>Share of the memory's values that is dropped in training.</source>
        <translation>Anteil der Werte des Gedächtnisses, die im Training ausfallen.</translation>
    </message>
    <message>
        <source>How the weights of the input start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der Gewichte des Eingangs; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Recurrent initializer</source>
        <translation>Rekurrenter Initialisierer</translation>
    </message>
    <message>
        <source>How the weights of the memory start out; choose one by name, or link an initializer card.</source>
        <translation>Anfangswerte der Gewichte des Gedächtnisses; wählen Sie einen Namen aus oder verbinden Sie eine Initialisiererkarte.</translation>
    </message>
    <message>
        <source>Penalty on the weights of the input that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Gewichte des Eingangs, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Recurrent regularizer</source>
        <translation>Rekurrenter Regularisierer</translation>
    </message>
    <message>
        <source>Penalty on the weights of the memory that is added to the loss; choose one by name, or link a regularizer card.</source>
        <translation>Strafterm für die Gewichte des Gedächtnisses, der zum Verlust addiert wird; wählen Sie einen Namen aus oder verbinden Sie eine Regularisiererkarte.</translation>
    </message>
    <message>
        <source>Limit that the weights of the input are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die Gewichte des Eingangs nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Recurrent constraint</source>
        <translation>Rekurrente Nebenbedingung</translation>
    </message>
    <message>
        <source>Limit that the weights of the memory are brought back to after each step; choose one by name, or link a constraint card.</source>
        <translation>Grenze, auf die die Gewichte des Gedächtnisses nach jedem Schritt zurückgeführt werden; wählen Sie einen Namen aus oder verbinden Sie eine Nebenbedingungskarte.</translation>
    </message>
    <message>
        <source>Unit forget bias</source>
        <translation>Forget-Bias gleich eins</translation>
    </message>
    <message>
        <source>Starts the bias of the forget gate at 1, so that the layer remembers at first.</source>
        <translation>Setzt den Bias des Forget-Gates anfangs auf 1, damit sich die Schicht zunächst erinnert.</translation>
    </message>
    <message>
        <source>Go backwards</source>
        <translation>Rückwärts durchlaufen</translation>
    </message>
    <message>
        <source>Goes from the last step to the first.</source>
        <translation>Geht vom letzten Schritt zum ersten.</translation>
    </message>
    <message>
        <source>Unroll</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Lays all steps out one after another: faster for short sequences of known length, but needs more memory.</source>
        <translation>Legt alle Schritte nacheinander aus: schneller bei kurzen Sequenzen bekannter Länge, braucht aber mehr Speicher.</translation>
    </message>
    <message>
        <source>Sequences: steps × values.</source>
        <translation>Sequenzen: Schritte × Werte.</translation>
    </message>
    <message>
        <source>The last result, or steps × units.</source>
        <translation>Das letzte Ergebnis oder Schritte × Einheiten.</translation>
    </message>
    <message>
        <source>a card gives one tensor</source>
        <translation>eine Karte gibt einen Tensor aus</translation>
    </message>
    <message>
        <source>it needs batches of one fixed size in one fixed order</source>
        <translation>es braucht Batches einer festen Größe in einer festen Reihenfolge</translation>
    </message>
    <message>
        <source>LSTM, rnn, sequence, time series, long short-term memory</source>
        <comment>search words</comment>
        <translation>LSTM, rekurrentes Netz, Sequenz, Folge, Zeitreihe, langes Kurzzeitgedächtnis</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Goes through a sequence with two gates; lighter than an LSTM.</source>
        <translation>Durchläuft eine Sequenz mit zwei Gates; leichter als ein LSTM.</translation>
    </message>
    <message>
        <source>Reset after</source>
        <translation>Reset danach</translation>
    </message>
    <message>
        <source>Applies the reset gate after the matrix product instead of before, which GPUs do faster.</source>
        <translation>Wendet das Reset-Gate nach dem Matrixprodukt an statt davor, was GPUs schneller rechnen.</translation>
    </message>
    <message>
        <source>GRU, rnn, sequence, time series, gated recurrent unit</source>
        <comment>search words</comment>
        <translation>GRU, rekurrentes Netz, Sequenz, Folge, Zeitreihe</translation>
    </message>
    <message>
        <source>Simple recurrent</source>
        <translation>Einfaches RNN</translation>
    </message>
    <message>
        <source>Goes through a sequence and feeds each result back with the next step.</source>
        <translation>Durchläuft eine Sequenz und speist jedes Ergebnis mit dem nächsten Schritt wieder ein.</translation>
    </message>
    <message>
        <source>Simple recurrent, rnn, sequence, time series, elman</source>
        <comment>search words</comment>
        <translation>Einfaches RNN, einfach rekurrent, rekurrentes Netz, Sequenz, Folge, Zeitreihe</translation>
    </message>
    <message>
        <source>Convolutional LSTM 3D</source>
        <translation>Faltungs-LSTM 3D</translation>
    </message>
    <message>
        <source>LSTM over series of volumes, with convolutions in place of matrix products.</source>
        <translation>LSTM über Reihen von Volumina, mit Faltungen anstelle von Matrixprodukten.</translation>
    </message>
    <message>
        <source>Number of channels that the layer remembers and gives.</source>
        <translation>Anzahl der Kanäle, die sich die Schicht merkt und ausgibt.</translation>
    </message>
    <message>
        <source>Step between two places of the kernel in voxels: depth, height and width; one number stands for all three.</source>
        <translation>Schritt zwischen zwei Stellen des Kernels in Voxeln: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Series of volumes: time × depth × height × width × channels.</source>
        <translation>Reihen von Volumina: Zeit × Tiefe × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>The last volume, or a series of them.</source>
        <translation>Das letzte Volumen oder eine Reihe davon.</translation>
    </message>
    <message>
        <source>Convolutional LSTM 3D, convlstm, video, time series</source>
        <comment>search words</comment>
        <translation>Faltungs-LSTM 3D, Video, Zeitreihe, Faltung</translation>
    </message>
    <message>
        <source>Convolutional LSTM 2D</source>
        <translation>Faltungs-LSTM 2D</translation>
    </message>
    <message>
        <source>LSTM over series of images, with convolutions in place of matrix products.</source>
        <translation>LSTM über Reihen von Bildern, mit Faltungen anstelle von Matrixprodukten.</translation>
    </message>
    <message>
        <source>Step between two places of the kernel in pixels: height and width; one number stands for both.</source>
        <translation>Schritt zwischen zwei Stellen des Kernels in Pixeln: Höhe und Breite; eine Zahl gilt für beide.</translation>
    </message>
    <message>
        <source>Series of images: time × height × width × channels.</source>
        <translation>Reihen von Bildern: Zeit × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>The last image, or a series of them.</source>
        <translation>Das letzte Bild oder eine Reihe davon.</translation>
    </message>
    <message>
        <source>Convolutional LSTM 2D, convlstm, video, time series</source>
        <comment>search words</comment>
        <translation>Faltungs-LSTM 2D, Video, Zeitreihe, Faltung</translation>
    </message>
    <message>
        <source>Convolutional LSTM 1D</source>
        <translation>Faltungs-LSTM 1D</translation>
    </message>
    <message>
        <source>LSTM over series of sequences, with convolutions in place of matrix products.</source>
        <translation>LSTM über Reihen von Sequenzen, mit Faltungen anstelle von Matrixprodukten.</translation>
    </message>
    <message>
        <source>Step between two places of the kernel in steps.</source>
        <translation>Abstand zweier Stellen des Kernels in Schritten.</translation>
    </message>
    <message>
        <source>Series of sequences: time × steps × channels.</source>
        <translation>Reihen von Sequenzen: Zeit × Schritte × Kanäle.</translation>
    </message>
    <message>
        <source>The last sequence, or a series of them.</source>
        <translation>Die letzte Sequenz oder eine Reihe davon.</translation>
    </message>
    <message>
        <source>Convolutional LSTM 1D, convlstm, video, time series</source>
        <comment>search words</comment>
        <translation>Faltungs-LSTM 1D, Video, Zeitreihe, Faltung</translation>
    </message>
    <message>
        <source>Runs a cell, or several stacked ones, through a sequence step by step.</source>
        <translation>Führt eine Zelle oder mehrere gestapelte Schritt für Schritt durch eine Sequenz.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>A recurrent cell: LSTM cell, GRU cell, Simple recurrent cell or Stacked cells.</source>
        <translation>Eine rekurrente Zelle: LSTM-Zelle, GRU-Zelle, Einfache RNN-Zelle oder Gestapelte Zellen.</translation>
    </message>
    <message>
        <source>Zero where masked</source>
        <translation>Null bei Maske</translation>
    </message>
    <message>
        <source>Gives 0 for steps that are left out by a mask, instead of the result before.</source>
        <translation>Gibt 0 für Schritte aus, die eine Maske auslässt, statt des Ergebnisses davor.</translation>
    </message>
    <message>
        <source>Recurrent, rnn, sequence, cells</source>
        <comment>search words</comment>
        <translation>Rekurrent, rekurrentes Netz, Sequenz, Folge, Zellen</translation>
    </message>
    <message>
        <source>LSTM cell</source>
        <translation>LSTM-Zelle</translation>
    </message>
    <message>
        <source>One step of an LSTM, to be stacked with other cells or run through a sequence by a Recurrent card.</source>
        <translation>Ein Schritt eines LSTM, um mit anderen Zellen gestapelt oder von einer Karte „Rekurrent“ durch eine Sequenz geführt zu werden.</translation>
    </message>
    <message>
        <source>Number of values that the cell remembers and gives.</source>
        <translation>Anzahl der Werte, die sich die Zelle merkt und ausgibt.</translation>
    </message>
    <message>
        <source>LSTM cell, cell, rnn, long short-term memory</source>
        <comment>search words</comment>
        <translation>LSTM-Zelle, Zelle, rekurrentes Netz, langes Kurzzeitgedächtnis</translation>
    </message>
    <message>
        <source>GRU cell</source>
        <translation>GRU-Zelle</translation>
    </message>
    <message>
        <source>One step of a GRU, to be stacked with other cells or run through a sequence by a Recurrent card.</source>
        <translation>Ein Schritt einer GRU, um mit anderen Zellen gestapelt oder von einer Karte „Rekurrent“ durch eine Sequenz geführt zu werden.</translation>
    </message>
    <message>
        <source>GRU cell, cell, rnn, gated recurrent unit</source>
        <comment>search words</comment>
        <translation>GRU-Zelle, Zelle, rekurrentes Netz</translation>
    </message>
    <message>
        <source>Simple recurrent cell</source>
        <translation>Einfache RNN-Zelle</translation>
    </message>
    <message>
        <source>One step of a simple recurrent layer, to be stacked with other cells or run through a sequence by a Recurrent card.</source>
        <translation>Ein Schritt einer einfachen rekurrenten Schicht, um mit anderen Zellen gestapelt oder von einer Karte „Rekurrent“ durch eine Sequenz geführt zu werden.</translation>
    </message>
    <message>
        <source>Simple recurrent cell, cell, rnn, elman</source>
        <comment>search words</comment>
        <translation>Einfache RNN-Zelle, einfache rekurrente Zelle, Zelle, rekurrentes Netz</translation>
    </message>
    <message>
        <source>Stacked cells</source>
        <translation>Gestapelte Zellen</translation>
    </message>
    <message>
        <source>Puts recurrent cells one upon the other, so that a Recurrent card runs them as one.</source>
        <translation>Setzt rekurrente Zellen übereinander, sodass eine Karte „Rekurrent“ sie wie eine durchläuft.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Recurrent cells, the first link being the lowest.</source>
        <translation>Rekurrente Zellen; die erste Verbindung ist die unterste.</translation>
    </message>
    <message>
        <source>Stacked cells, deep rnn, stack</source>
        <comment>search words</comment>
        <translation>Gestapelte Zellen, tiefes RNN, tiefes rekurrentes Netz, Stapel</translation>
    </message>
</context>
<context>
    <name>cards: Wrappers</name>
    <message>
        <source>Wrappers</source>
        <translation>Hüllen</translation>
    </message>
    <message>
        <source>Apply layer</source>
        <translation>Schicht anwenden</translation>
    </message>
    <message>
        <source>Applies the layer of another card to a tensor of its own, with the same weights, as in a siamese network.</source>
        <translation>Wendet die Schicht einer anderen Karte auf einen eigenen Tensor an, mit denselben Gewichten, wie in einem siamesischen Netz.</translation>
    </message>
    <message>
        <source>The Layer instance of a card, which may have a tensor of its own, or a whole network.</source>
        <translation>Die „Schichtinstanz“ einer Karte, die selbst einen Tensor haben darf, oder ein ganzes Netz.</translation>
    </message>
    <message>
        <source>What the layer takes; the same number of channels wherever it is applied.</source>
        <translation>Was die Schicht nimmt; dieselbe Anzahl von Kanälen, wo immer sie angewandt wird.</translation>
    </message>
    <message>
        <source>What the layer gives for this tensor.</source>
        <translation>Was die Schicht für diesen Tensor ergibt.</translation>
    </message>
    <message>
        <source>Apply layer, shared layer, siamese, share weights, twin, reuse, call</source>
        <comment>search words</comment>
        <translation>Schicht anwenden, geteilte Schicht, siamesisch, Gewichte teilen, Zwilling, wiederverwenden, aufrufen</translation>
    </message>
    <message>
        <source>Time distributed</source>
        <translation>Zeitverteilt</translation>
    </message>
    <message>
        <source>Applies one layer to each step of a sequence, with the same weights for all.</source>
        <translation>Wendet eine Schicht auf jeden Schritt einer Sequenz an, mit denselben Gewichten für alle.</translation>
    </message>
    <message>
        <source>Any layer, from the Layer instance of a card whose own Input is free.</source>
        <translation>Beliebige Schicht, aus der „Schichtinstanz“ einer Karte, deren eigener „Eingang“ frei ist.</translation>
    </message>
    <message>
        <source>A sequence of what the layer takes: steps × its shape.</source>
        <translation>Eine Sequenz dessen, was die Schicht nimmt: Schritte × dessen Form.</translation>
    </message>
    <message>
        <source>Time distributed, wrapper, sequence, each step</source>
        <comment>search words</comment>
        <translation>Zeitverteilt, Hülle, Sequenz, Folge, jeder Schritt, schrittweise</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <translation>Bidirektional</translation>
    </message>
    <message>
        <source>Goes through a sequence forwards and backwards and joins both results.</source>
        <translation>Durchläuft eine Sequenz vorwärts und rückwärts und führt beide Ergebnisse zusammen.</translation>
    </message>
    <message>
        <source>A recurrent layer (LSTM, GRU, Simple recurrent), from the Layer instance of a card whose own Input is free.</source>
        <translation>Eine rekurrente Schicht (LSTM, GRU, Einfaches RNN), aus der „Schichtinstanz“ einer Karte, deren eigener „Eingang“ frei ist.</translation>
    </message>
    <message>
        <source>Merge mode</source>
        <translation>Art des Zusammenführens</translation>
    </message>
    <message>
        <source>How both results are joined: side by side, by sum, product or mean.</source>
        <translation>Wie beide Ergebnisse zusammengeführt werden: nebeneinander, durch Summe, Produkt oder Mittelwert.</translation>
    </message>
    <message>
        <source>the layer itself is copied for the way back</source>
        <translation>die Schicht selbst wird für den Rückweg kopiert</translation>
    </message>
    <message>
        <source>Bidirectional, wrapper, both directions, recurrent</source>
        <comment>search words</comment>
        <translation>Bidirektional, Hülle, beide Richtungen, rekurrent, vorwärts und rückwärts</translation>
    </message>
    <message>
        <source>Spectral normalization</source>
        <translation>Spektralnormalisierung</translation>
    </message>
    <message>
        <source>Divides the weights of a layer by their greatest stretch in each step of training, which keeps it tame.</source>
        <translation>Teilt die Gewichte einer Schicht in jedem Trainingsschritt durch ihre größte Streckung, was sie zähmt.</translation>
    </message>
    <message>
        <source>A layer with a kernel, such as a convolution or Dense, from the Layer instance of a card whose own Input is free.</source>
        <translation>Eine Schicht mit Kernel, etwa eine Faltung oder Dense, aus der „Schichtinstanz“ einer Karte, deren eigener „Eingang“ frei ist.</translation>
    </message>
    <message>
        <source>Power iterations</source>
        <translation>Potenziterationen</translation>
    </message>
    <message>
        <source>Rounds in which the stretch is estimated.</source>
        <translation>Durchgänge, in denen die Streckung geschätzt wird.</translation>
    </message>
    <message>
        <source>What the layer takes.</source>
        <translation>Was die Schicht nimmt.</translation>
    </message>
    <message>
        <source>Spectral normalization, wrapper, gan, lipschitz</source>
        <comment>search words</comment>
        <translation>Spektralnormalisierung, spektrale Normalisierung, Hülle</translation>
    </message>
    <message>
        <source>Fixed mode</source>
        <translation>Fester Modus</translation>
    </message>
    <message>
        <source>Runs a layer as in training at all times, or never; dropout so makes each prediction a draw of its own.</source>
        <translation>Führt eine Schicht immer wie im Training aus oder nie; mit Dropout wird so jede Vorhersage eine eigene Ziehung.</translation>
    </message>
    <message>
        <source>As in training</source>
        <translation>Wie im Training</translation>
    </message>
    <message>
        <source>Whether the layer works as in training, even when predicting; off, not even in training.</source>
        <translation>Ob die Schicht wie im Training arbeitet, auch beim Vorhersagen; ausgeschaltet nicht einmal im Training.</translation>
    </message>
    <message>
        <source>Fixed mode, wrapper, training flag, monte carlo dropout, mc dropout, uncertainty, inference mode</source>
        <comment>search words</comment>
        <translation>Fester Modus, Hülle, Trainingsmodus, Monte-Carlo-Dropout, Unsicherheit, Inferenzmodus</translation>
    </message>
</context>
<context>
    <name>cards: Preprocessing</name>
    <message>
        <source>Preprocessing</source>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>Takes a known mean off each value and divides by a known spread; for unknown ones use Scale intensity.</source>
        <translation>Zieht von jedem Wert einen bekannten Mittelwert ab und teilt durch eine bekannte Streuung; für unbekannte dient „Intensität skalieren“.</translation>
    </message>
    <message>
        <source>Axis along which each place has its own mean; -1 is the last, the channels.</source>
        <translation>Achse, entlang derer jede Stelle einen eigenen Mittelwert hat; -1 ist die letzte, die der Kanäle.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean of the values, one for all or one a channel.</source>
        <translation>Mittelwert der Werte, einer für alle oder einer je Kanal.</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Square of the standard deviation, one for all or one a channel.</source>
        <translation>Quadrat der Standardabweichung, eines für alle oder eines je Kanal.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Goes the way back: multiplies by the spread and adds the mean.</source>
        <translation>Geht den Weg zurück: multipliziert mit der Streuung und addiert den Mittelwert.</translation>
    </message>
    <message>
        <source>Normalization, standardize, z-score, scale</source>
        <comment>search words</comment>
        <translation>Normalisierung, standardisieren, normieren, z-Wert, skalieren</translation>
    </message>
    <message>
        <source>Rescaling</source>
        <translation>Umskalieren</translation>
    </message>
    <message>
        <source>Multiplies each value by a number and adds another, so that raw intensities suit the network.</source>
        <translation>Multipliziert jeden Wert mit einer Zahl und addiert eine andere, damit rohe Intensitäten zum Netz passen.</translation>
    </message>
    <message>
        <source>Number that each value is multiplied by, for instance 0.003922 for 1 / 255.</source>
        <translation>Zahl, mit der jeder Wert multipliziert wird, zum Beispiel 0.003922 für 1 / 255.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Number that is added afterwards.</source>
        <translation>Zahl, die danach addiert wird.</translation>
    </message>
    <message>
        <source>Rescaling, normalize, scale</source>
        <comment>search words</comment>
        <translation>Umskalieren, normalisieren, skalieren, Wertebereich</translation>
    </message>
    <message>
        <source>Discretization</source>
        <translation>Diskretisierung</translation>
    </message>
    <message>
        <source>Replaces each value by the number of the range that it lies in.</source>
        <translation>Ersetzt jeden Wert durch die Nummer des Bereichs, in dem er liegt.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Rising limits between the ranges; three limits make four ranges.</source>
        <translation>Aufsteigende Grenzen zwischen den Bereichen; drei Grenzen ergeben vier Bereiche.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>What stands for a range: its number, a column that is 1 (one hot), one row for all (multi hot), or counts.</source>
        <translation>Was für einen Bereich steht: seine Nummer, eine Spalte mit 1 („One hot“), eine Zeile für alle („Multi hot“) oder Häufigkeiten.</translation>
    </message>
    <message>
        <source>The number of a range in place of each value.</source>
        <translation>Die Nummer eines Bereichs anstelle jedes Werts.</translation>
    </message>
    <message>
        <source>tensors here are dense</source>
        <translation>Tensoren sind hier dicht besetzt</translation>
    </message>
    <message>
        <source>it needs a look at the data beforehand; type the limits</source>
        <translation>es braucht vorab einen Blick auf die Daten; geben Sie die Grenzen ein</translation>
    </message>
    <message>
        <source>it belongs to the look at the data beforehand</source>
        <translation>es gehört zum vorherigen Blick auf die Daten</translation>
    </message>
    <message>
        <source>Discretization, bin, histogram, quantize, threshold</source>
        <comment>search words</comment>
        <translation>Diskretisierung, Klassen bilden, Histogramm, quantisieren, Schwelle</translation>
    </message>
    <message>
        <source>Category encoding</source>
        <translation>Kategorienkodierung</translation>
    </message>
    <message>
        <source>Writes whole numbers as rows of 0 and 1, one column a number.</source>
        <translation>Schreibt ganze Zahlen als Zeilen aus 0 und 1, eine Spalte je Zahl.</translation>
    </message>
    <message>
        <source>What stands for a number: a column that is 1 (one hot), one row for all of them (multi hot), or counts.</source>
        <translation>Was für eine Zahl steht: eine Spalte mit 1 („One hot“), eine Zeile für alle („Multi hot“) oder Häufigkeiten.</translation>
    </message>
    <message>
        <source>Whole numbers from 0 on, one row a volume.</source>
        <translation>Ganze Zahlen ab 0, eine Zeile je Volumen.</translation>
    </message>
    <message>
        <source>One column a number.</source>
        <translation>Eine Spalte je Zahl.</translation>
    </message>
    <message>
        <source>Category encoding, one-hot, categories, dummy</source>
        <comment>search words</comment>
        <translation>Kategorienkodierung, One-Hot, Kategorien, kodieren, Indikatorvariablen</translation>
    </message>
    <message>
        <source>Mel spectrogram</source>
        <translation>Mel-Spektrogramm</translation>
    </message>
    <message>
        <source>Gives the strength of a sound over time in bands as wide as the ear tells them apart.</source>
        <translation>Gibt die Stärke eines Klangs im Lauf der Zeit an, in Bändern so breit, wie das Ohr sie unterscheidet.</translation>
    </message>
    <message>
        <source>FFT length</source>
        <translation>FFT-Länge</translation>
    </message>
    <message>
        <source>Length of a piece in samples.</source>
        <translation>Länge eines Stücks in Abtastwerten.</translation>
    </message>
    <message>
        <source>Sequence stride</source>
        <translation>Schrittweite der Stücke</translation>
    </message>
    <message>
        <source>Samples from one piece to the next.</source>
        <translation>Abtastwerte von einem Stück zum nächsten.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Fensterlänge</translation>
    </message>
    <message>
        <source>Samples of a piece that the window covers; empty covers all.</source>
        <translation>Abtastwerte eines Stücks, die das Fenster abdeckt; leer alle.</translation>
    </message>
    <message>
        <source>Curve that fades each piece in and out.</source>
        <translation>Kurve, mit der jedes Stück ein- und ausgeblendet wird.</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Samples in a second.</source>
        <translation>Abtastwerte in einer Sekunde.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Number of bands.</source>
        <translation>Anzahl der Bänder.</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Tiefste Frequenz</translation>
    </message>
    <message>
        <source>Lowest frequency in hertz.</source>
        <translation>Tiefste Frequenz in Hertz.</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Höchste Frequenz</translation>
    </message>
    <message>
        <source>Highest frequency in hertz; empty takes half the sampling rate.</source>
        <translation>Höchste Frequenz in Hertz; leer gilt die halbe Abtastrate.</translation>
    </message>
    <message>
        <source>half the rate</source>
        <translation>halbe Rate</translation>
    </message>
    <message>
        <source>Decibels</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <source>Gives decibels.</source>
        <translation>Gibt Dezibel aus.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Decibels below the strongest at which is cut.</source>
        <translation>Dezibel unter dem stärksten Wert, bei denen abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>1 gives magnitudes, 2 powers.</source>
        <translation>1 ergibt Beträge, 2 Leistungen.</translation>
    </message>
    <message>
        <source>Min power</source>
        <translation>Mindestleistung</translation>
    </message>
    <message>
        <source>Least power that is told apart from 0.</source>
        <translation>Kleinste Leistung, die von 0 unterschieden wird.</translation>
    </message>
    <message>
        <source>Reference power</source>
        <translation>Bezugsleistung</translation>
    </message>
    <message>
        <source>Power that counts as 0 decibels.</source>
        <translation>Leistung, die als 0 Dezibel gilt.</translation>
    </message>
    <message>
        <source>Sounds: one row of samples.</source>
        <translation>Klänge: eine Reihe von Abtastwerten.</translation>
    </message>
    <message>
        <source>Bands × pieces.</source>
        <translation>Bänder × Stücke.</translation>
    </message>
    <message>
        <source>Mel spectrogram, audio, sound, fourier, frequency</source>
        <comment>search words</comment>
        <translation>Mel-Spektrogramm, Audio, Klang, Ton, Geräusch, Fourier, Frequenz</translation>
    </message>
</context>
<context>
    <name>cards: Volumes 3D</name>
    <message>
        <source>Volumes 3D</source>
        <translation>Volumina 3D</translation>
    </message>
    <message>
        <source>Random flip 3D</source>
        <translation>Zufällige Spiegelung 3D</translation>
    </message>
    <message>
        <source>Mirrors volumes; a card with the same seed mirrors their masks alike. Works in training only.</source>
        <translation>Spiegelt Volumina; eine Karte mit demselben Startwert spiegelt ihre Masken ebenso. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Random flip 3D, augmentation, augment, mirror</source>
        <comment>search words</comment>
        <translation>Zufällige Spiegelung 3D, Augmentierung, Augmentation, Datenaugmentierung, augmentieren, spiegeln, kippen</translation>
    </message>
    <message>
        <source>Random rotation and scaling 3D</source>
        <translation>Zufällige Drehung und Skalierung 3D</translation>
    </message>
    <message>
        <source>Turns volumes about their middle and changes their size; a card with the same seed treats masks alike. Works in training only.</source>
        <translation>Dreht Volumina um ihre Mitte und ändert ihre Größe; eine Karte mit demselben Startwert behandelt Masken ebenso. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Greatest change of size as a share of it, from 0 to below 1.</source>
        <translation>Größte Größenänderung als Anteil der Größe, von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Voxelgröße</translation>
    </message>
    <message>
        <source>Size of a voxel along depth, height and width, in any unit, so that turns are true.</source>
        <translation>Größe eines Voxels entlang Tiefe, Höhe und Breite, in beliebiger Einheit, damit Drehungen stimmen.</translation>
    </message>
    <message>
        <source>Value of what comes in from outside.</source>
        <translation>Wert dessen, was von außen hereinkommt.</translation>
    </message>
    <message>
        <source>Random rotation and scaling 3D, augmentation, augment, rotate, turn, zoom, affine, scale</source>
        <comment>search words</comment>
        <translation>Zufällige Drehung und Skalierung 3D, Augmentierung, Augmentation, Datenaugmentierung, augmentieren, drehen, Rotation, rotieren, Zoom, affin, skalieren</translation>
    </message>
    <message>
        <source>Random translation 3D</source>
        <translation>Zufällige Verschiebung 3D</translation>
    </message>
    <message>
        <source>Shifts volumes along depth, height and width; a card with the same seed shifts masks alike. Works in training only.</source>
        <translation>Verschiebt Volumina entlang Tiefe, Höhe und Breite; eine Karte mit demselben Startwert verschiebt Masken ebenso. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>How values between voxels are found; nearest shifts by whole voxels, for masks.</source>
        <translation>Wie Werte zwischen Voxeln bestimmt werden; „Nearest“ verschiebt um ganze Voxel, für Masken.</translation>
    </message>
    <message>
        <source>Random translation 3D, augmentation, augment, shift, move</source>
        <comment>search words</comment>
        <translation>Zufällige Verschiebung 3D, Augmentierung, Augmentation, Datenaugmentierung, augmentieren, verschieben, Translation, bewegen</translation>
    </message>
    <message>
        <source>Random erasing 3D</source>
        <translation>Zufälliges Auslöschen 3D</translation>
    </message>
    <message>
        <source>Covers a box of each volume, at a place of its own, with one value. Works in training only.</source>
        <translation>Deckt in jedem Volumen an einer eigenen Stelle einen Quader mit einem Wert ab. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Edges of the box as a share of those of the volume.</source>
        <translation>Kanten des Quaders als Anteil derjenigen des Volumens.</translation>
    </message>
    <message>
        <source>What the box is filled with.</source>
        <translation>Womit der Quader gefüllt wird.</translation>
    </message>
    <message>
        <source>Random erasing 3D, augmentation, augment, cutout, occlusion, mask</source>
        <comment>search words</comment>
        <translation>Zufälliges Auslöschen 3D, Augmentierung, Augmentation, Datenaugmentierung, augmentieren, löschen, abdecken, verdecken, Verdeckung, Maske</translation>
    </message>
    <message>
        <source>Random crop 3D</source>
        <translation>Zufälliger Zuschnitt 3D</translation>
    </message>
    <message>
        <source>Cuts a box out of volumes: at random in training, else the middle.</source>
        <translation>Schneidet aus Volumina einen Quader aus: im Training zufällig, sonst die Mitte.</translation>
    </message>
    <message>
        <source>Size of the box in voxels: depth, height and width; one number stands for all three.</source>
        <translation>Größe des Quaders in Voxeln: Tiefe, Höhe und Breite; eine Zahl gilt für alle drei.</translation>
    </message>
    <message>
        <source>Volumes that the box fits into: depth × height × width × channels.</source>
        <translation>Volumina, in die der Quader passt: Tiefe × Höhe × Breite × Kanäle.</translation>
    </message>
    <message>
        <source>Random crop 3D, cut, patch, cropping</source>
        <comment>search words</comment>
        <translation>Zufälliger Zuschnitt 3D, zuschneiden, ausschneiden, Ausschnitt</translation>
    </message>
    <message>
        <source>Center crop 3D</source>
        <translation>Mittiger Zuschnitt 3D</translation>
    </message>
    <message>
        <source>Cuts the middle out of volumes.</source>
        <translation>Schneidet die Mitte aus Volumina aus.</translation>
    </message>
    <message>
        <source>Center crop 3D, cut, patch, cropping</source>
        <comment>search words</comment>
        <translation>Mittiger Zuschnitt 3D, zuschneiden, ausschneiden, Ausschnitt, Mitte</translation>
    </message>
    <message>
        <source>Random noise 3D</source>
        <translation>Zufälliges Rauschen 3D</translation>
    </message>
    <message>
        <source>Adds noise to volumes, in each of a strength of its own. Works in training only.</source>
        <translation>Fügt Volumina Rauschen hinzu, jedem in eigener Stärke. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Greatest standard deviation of the noise, in the values' unit.</source>
        <translation>Größte Standardabweichung des Rauschens, in der Einheit der Werte.</translation>
    </message>
    <message>
        <source>Random noise 3D, augmentation, augment, gaussian</source>
        <comment>search words</comment>
        <translation>Zufälliges Rauschen 3D, Augmentierung, Augmentation, Datenaugmentierung, augmentieren, gaußsch, Gauß</translation>
    </message>
    <message>
        <source>Random blur 3D</source>
        <translation>Zufälliges Weichzeichnen 3D</translation>
    </message>
    <message>
        <source>Blurs volumes, each by a width of its own. Works in training only.</source>
        <translation>Zeichnet Volumina weich, jedes mit eigener Breite. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Greatest standard deviation of the blur in voxels.</source>
        <translation>Größte Standardabweichung des Weichzeichnens in Voxeln.</translation>
    </message>
    <message>
        <source>Random blur 3D, augmentation, augment, smooth, gaussian</source>
        <comment>search words</comment>
        <translation>Zufälliges Weichzeichnen 3D, Augmentierung, Augmentation, Datenaugmentierung, augmentieren, Unschärfe, glätten, gaußsch, Gauß</translation>
    </message>
    <message>
        <source>Random brightness 3D</source>
        <translation>Zufällige Helligkeit 3D</translation>
    </message>
    <message>
        <source>Adds one random number to all of a volume. Works in training only.</source>
        <translation>Addiert eine Zufallszahl zum ganzen Volumen. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Greatest number added or taken off, in the values' unit.</source>
        <translation>Größte Zahl, die addiert oder abgezogen wird, in der Einheit der Werte.</translation>
    </message>
    <message>
        <source>Random brightness 3D, augmentation, augment, shift, intensity</source>
        <comment>search words</comment>
        <translation>Zufällige Helligkeit 3D, Augmentierung, Augmentation, Datenaugmentierung, augmentieren, Verschiebung, Intensität</translation>
    </message>
    <message>
        <source>Random contrast 3D</source>
        <translation>Zufälliger Kontrast 3D</translation>
    </message>
    <message>
        <source>Stretches or shrinks the differences of each channel from its mean. Works in training only.</source>
        <translation>Streckt oder staucht die Abweichungen jedes Kanals von seinem Mittelwert. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Greatest change either way as a share of the differences.</source>
        <translation>Größte Änderung nach beiden Seiten als Anteil der Abweichungen.</translation>
    </message>
    <message>
        <source>Random contrast 3D, augmentation, augment, intensity</source>
        <comment>search words</comment>
        <translation>Zufälliger Kontrast 3D, Augmentierung, Augmentation, Datenaugmentierung, augmentieren, Intensität</translation>
    </message>
    <message>
        <source>Random gamma 3D</source>
        <translation>Zufälliges Gamma 3D</translation>
    </message>
    <message>
        <source>Makes middle values lighter or darker and leaves the least and the greatest. Works in training only.</source>
        <translation>Macht mittlere Werte heller oder dunkler und lässt den kleinsten und den größten, wie sie sind. Wirkt nur im Training.</translation>
    </message>
    <message>
        <source>Greatest distance of the power from 1.</source>
        <translation>Größter Abstand des Exponenten von 1.</translation>
    </message>
    <message>
        <source>Random gamma 3D, augmentation, augment, intensity, power</source>
        <comment>search words</comment>
        <translation>Zufälliges Gamma 3D, Augmentierung, Augmentation, Datenaugmentierung, augmentieren, Gammakorrektur, Intensität, Exponent</translation>
    </message>
</context>
<context>
    <name>cards: Images 2D</name>
    <message>
        <source>Images 2D</source>
        <translation>Bilder 2D</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Bildgröße ändern</translation>
    </message>
    <message>
        <source>Brings images to one size.</source>
        <translation>Bringt Bilder auf eine Größe.</translation>
    </message>
    <message>
        <source>Height of the result in pixels.</source>
        <translation>Höhe des Ergebnisses in Pixeln.</translation>
    </message>
    <message>
        <source>Width of the result in pixels.</source>
        <translation>Breite des Ergebnisses in Pixeln.</translation>
    </message>
    <message>
        <source>How values between pixels are found; nearest keeps the class numbers of masks.</source>
        <translation>Wie Werte zwischen Pixeln bestimmt werden; „Nearest“ erhält die Klassennummern von Masken.</translation>
    </message>
    <message>
        <source>Crop to ratio</source>
        <translation>Auf Verhältnis zuschneiden</translation>
    </message>
    <message>
        <source>Cuts what does not fit instead of stretching.</source>
        <translation>Schneidet ab, was nicht passt, statt zu strecken.</translation>
    </message>
    <message>
        <source>Pad to ratio</source>
        <translation>Auf Verhältnis auffüllen</translation>
    </message>
    <message>
        <source>Fills up what is missing instead of stretching.</source>
        <translation>Füllt auf, was fehlt, statt zu strecken.</translation>
    </message>
    <message>
        <source>Fill mode</source>
        <translation>Füllart</translation>
    </message>
    <message>
        <source>How is filled up; Keras knows one value only.</source>
        <translation>Wie aufgefüllt wird; Keras kennt nur einen Wert.</translation>
    </message>
    <message>
        <source>Value of pixels beyond the edge where they get one value.</source>
        <translation>Wert der Pixel jenseits des Randes, wo sie einen Wert bekommen.</translation>
    </message>
    <message>
        <source>Antialias</source>
        <translation>Kantenglättung</translation>
    </message>
    <message>
        <source>Smooths before images are made smaller.</source>
        <translation>Glättet, bevor Bilder verkleinert werden.</translation>
    </message>
    <message>
        <source>Images of the height and width asked for.</source>
        <translation>Bilder der verlangten Höhe und Breite.</translation>
    </message>
    <message>
        <source>Resizing, image, size, resize, scale, interpolate</source>
        <comment>search words</comment>
        <translation>Bildgröße ändern, Bild, Größe ändern, skalieren, vergrößern, verkleinern, interpolieren</translation>
    </message>
    <message>
        <source>Center crop</source>
        <translation>Mittiger Zuschnitt</translation>
    </message>
    <message>
        <source>Cuts the middle out of images; smaller ones are enlarged first.</source>
        <translation>Schneidet die Mitte aus Bildern aus; kleinere werden vorher vergrößert.</translation>
    </message>
    <message>
        <source>Center crop, image, size, crop, cut</source>
        <comment>search words</comment>
        <translation>Mittiger Zuschnitt, Bild, Größe, zuschneiden, ausschneiden, Mitte, zentriert</translation>
    </message>
    <message>
        <source>Random flip</source>
        <translation>Zufälliges Spiegeln</translation>
    </message>
    <message>
        <source>Mirrors images. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Spiegelt Bilder. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Which way images are mirrored.</source>
        <translation>In welcher Richtung Bilder gespiegelt werden.</translation>
    </message>
    <message>
        <source>Random flip, augmentation, image, mirror, geometric</source>
        <comment>search words</comment>
        <translation>Zufälliges Spiegeln, Augmentierung, augmentieren, Datenaugmentierung, Bild, Spiegelung, kippen, geometrisch</translation>
    </message>
    <message>
        <source>Random rotation</source>
        <translation>Zufälliges Drehen</translation>
    </message>
    <message>
        <source>Turns images about their middle. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Dreht Bilder um ihre Mitte. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Greatest turn either way as a share of a full circle; 0.1 is 36 degrees.</source>
        <translation>Größte Drehung nach beiden Seiten als Anteil eines Vollkreises; 0.1 sind 36 Grad.</translation>
    </message>
    <message>
        <source>What stands beyond the edge: a mirror image, one value, the edge's own values, or the opposite side.</source>
        <translation>Was jenseits des Randes steht: ein Spiegelbild, ein fester Wert, die Werte des Randes selbst oder die gegenüberliegende Seite.</translation>
    </message>
    <message>
        <source>Random rotation, augmentation, image, geometric, turn</source>
        <comment>search words</comment>
        <translation>Zufälliges Drehen, Augmentierung, augmentieren, Datenaugmentierung, Bild, geometrisch, Drehung, Rotation, rotieren</translation>
    </message>
    <message>
        <source>Random translation</source>
        <translation>Zufälliges Verschieben</translation>
    </message>
    <message>
        <source>Shifts images up, down and sideways. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Verschiebt Bilder nach oben, unten und zur Seite. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Height share</source>
        <translation>Anteil der Höhe</translation>
    </message>
    <message>
        <source>Greatest shift up or down as a share of the height.</source>
        <translation>Größte Verschiebung nach oben oder unten als Anteil der Höhe.</translation>
    </message>
    <message>
        <source>Width share</source>
        <translation>Anteil der Breite</translation>
    </message>
    <message>
        <source>Greatest shift sideways as a share of the width.</source>
        <translation>Größte Verschiebung zur Seite als Anteil der Breite.</translation>
    </message>
    <message>
        <source>Random translation, augmentation, image, geometric, shift</source>
        <comment>search words</comment>
        <translation>Zufälliges Verschieben, Augmentierung, augmentieren, Datenaugmentierung, Bild, geometrisch, Verschiebung, Translation, bewegen</translation>
    </message>
    <message>
        <source>Random zoom</source>
        <translation>Zufälliger Zoom</translation>
    </message>
    <message>
        <source>Makes images larger or smaller within their frame. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Vergrößert oder verkleinert Bilder innerhalb ihres Rahmens. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Greatest change of the height as a share of it.</source>
        <translation>Größte Änderung der Höhe als Anteil von ihr.</translation>
    </message>
    <message>
        <source>Greatest change of the width as a share of it; empty keeps the ratio of height and width.</source>
        <translation>Größte Änderung der Breite als Anteil von ihr; leer bleibt das Verhältnis von Höhe und Breite erhalten.</translation>
    </message>
    <message>
        <source>as height</source>
        <translation>wie die Höhe</translation>
    </message>
    <message>
        <source>Random zoom, augmentation, image, geometric, scale</source>
        <comment>search words</comment>
        <translation>Zufälliger Zoom, Augmentierung, augmentieren, Datenaugmentierung, Bild, geometrisch, Skalierung, vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>Random shear</source>
        <translation>Zufälliges Scheren</translation>
    </message>
    <message>
        <source>Slants images. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Schert Bilder. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Seitwärts</translation>
    </message>
    <message>
        <source>Greatest slant sideways as a share of the image.</source>
        <translation>Größte Scherung zur Seite als Anteil des Bildes.</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Greatest slant up or down as a share of the image.</source>
        <translation>Größte Scherung nach oben oder unten als Anteil des Bildes.</translation>
    </message>
    <message>
        <source>Random shear, augmentation, image, geometric, slant</source>
        <comment>search words</comment>
        <translation>Zufälliges Scheren, Augmentierung, augmentieren, Datenaugmentierung, Bild, geometrisch, Scherung, neigen</translation>
    </message>
    <message>
        <source>Random perspective</source>
        <translation>Zufällige Perspektive</translation>
    </message>
    <message>
        <source>Tilts images as if seen from the side. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Kippt Bilder, als würden sie von der Seite betrachtet. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Greatest probability, drawn anew from 0 to this, that an image is changed.</source>
        <translation>Größte Wahrscheinlichkeit, mit der ein Bild verändert wird; sie wird jedes Mal zwischen 0 und diesem Wert neu gezogen.</translation>
    </message>
    <message>
        <source>How far the corners move, as a share of the image.</source>
        <translation>Wie weit sich die Ecken verschieben, als Anteil des Bildes.</translation>
    </message>
    <message>
        <source>Random perspective, augmentation, image, tilt, geometric</source>
        <comment>search words</comment>
        <translation>Zufällige Perspektive, Augmentierung, augmentieren, Datenaugmentierung, Bild, kippen, geometrisch, Verzerrung</translation>
    </message>
    <message>
        <source>Random elastic transform</source>
        <translation>Zufällige elastische Verformung</translation>
    </message>
    <message>
        <source>Bends images as if printed on rubber. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Verbiegt Bilder, als wären sie auf Gummi gedruckt. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Greatest strength of the bending.</source>
        <translation>Größte Stärke der Verformung.</translation>
    </message>
    <message>
        <source>Value range</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>Lowest and highest value that the images have, for instance 0, 1.</source>
        <translation>Kleinster und größter Wert, den die Bilder haben, zum Beispiel 0, 1.</translation>
    </message>
    <message>
        <source>Random elastic transform, augmentation, image, deformation, warp, geometric</source>
        <comment>search words</comment>
        <translation>Zufällige elastische Verformung, Augmentierung, augmentieren, Datenaugmentierung, Bild, Deformation, Verzerrung, geometrisch</translation>
    </message>
    <message>
        <source>Random erasing</source>
        <translation>Zufälliges Abdecken</translation>
    </message>
    <message>
        <source>Paints over a random rectangle. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Deckt ein zufälliges Rechteck ab. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Least and greatest size of the rectangle as a share of the image.</source>
        <translation>Kleinste und größte Fläche des Rechtecks als Anteil des Bildes.</translation>
    </message>
    <message>
        <source>Value of the rectangle; empty fills it with noise.</source>
        <translation>Wert des Rechtecks; leer wird es mit Rauschen gefüllt.</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Random erasing, augmentation, image, cutout, occlusion</source>
        <comment>search words</comment>
        <translation>Zufälliges Abdecken, Augmentierung, augmentieren, Datenaugmentierung, Bild, auslöschen, löschen, Cutout, verdecken, Verdeckung</translation>
    </message>
    <message>
        <source>Random brightness</source>
        <translation>Zufällige Helligkeit</translation>
    </message>
    <message>
        <source>Makes images lighter or darker. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Hellt Bilder auf oder dunkelt sie ab. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Greatest change either way as a share of the value range.</source>
        <translation>Größte Änderung nach beiden Seiten als Anteil des Wertebereichs.</translation>
    </message>
    <message>
        <source>Random brightness, augmentation, image</source>
        <comment>search words</comment>
        <translation>Zufällige Helligkeit, Augmentierung, augmentieren, Datenaugmentierung, Bild</translation>
    </message>
    <message>
        <source>Random contrast</source>
        <translation>Zufälliger Kontrast</translation>
    </message>
    <message>
        <source>Makes the differences within images larger or smaller. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Vergrößert oder verkleinert die Unterschiede innerhalb der Bilder. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Random contrast, augmentation, image</source>
        <comment>search words</comment>
        <translation>Zufälliger Kontrast, Augmentierung, augmentieren, Datenaugmentierung, Bild</translation>
    </message>
    <message>
        <source>Random Gaussian blur</source>
        <translation>Zufälliges Gauß-Weichzeichnen</translation>
    </message>
    <message>
        <source>Blurs images. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Zeichnet Bilder weich. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Size of the window in pixels, an odd number.</source>
        <translation>Größe des Fensters in Pixeln, eine ungerade Zahl.</translation>
    </message>
    <message>
        <source>Greatest standard deviation of the blur in pixels.</source>
        <translation>Größte Standardabweichung des Weichzeichnens in Pixeln.</translation>
    </message>
    <message>
        <source>Random Gaussian blur, augmentation, image, smooth</source>
        <comment>search words</comment>
        <translation>Zufälliges Gauß-Weichzeichnen, Augmentierung, augmentieren, Datenaugmentierung, Bild, Unschärfe, glätten, Gaußfilter</translation>
    </message>
    <message>
        <source>Random sharpness</source>
        <translation>Zufällige Schärfe</translation>
    </message>
    <message>
        <source>Sharpens or softens images. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Schärft Bilder oder zeichnet sie weich. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Strength from 0 (soft) over 0.5 (unchanged) to 1 (sharp).</source>
        <translation>Stärke von 0 (weich) über 0.5 (unverändert) bis 1 (scharf).</translation>
    </message>
    <message>
        <source>Random sharpness, augmentation, image</source>
        <comment>search words</comment>
        <translation>Zufällige Schärfe, Augmentierung, augmentieren, Datenaugmentierung, Bild, schärfen</translation>
    </message>
    <message>
        <source>Random invert</source>
        <translation>Zufälliges Invertieren</translation>
    </message>
    <message>
        <source>Turns light into dark and dark into light. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Macht Helles dunkel und Dunkles hell. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Random invert, augmentation, image, negative</source>
        <comment>search words</comment>
        <translation>Zufälliges Invertieren, Augmentierung, augmentieren, Datenaugmentierung, Bild, Invertierung, Negativ, umkehren</translation>
    </message>
    <message>
        <source>Random posterization</source>
        <translation>Zufällige Posterisierung</translation>
    </message>
    <message>
        <source>Leaves only a few steps of brightness. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Lässt nur wenige Helligkeitsstufen übrig. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits that are kept of each value, 1 to 8.</source>
        <translation>Bits, die von jedem Wert erhalten bleiben, 1 bis 8.</translation>
    </message>
    <message>
        <source>Random posterization, augmentation, image, quantize</source>
        <comment>search words</comment>
        <translation>Zufällige Posterisierung, Augmentierung, augmentieren, Datenaugmentierung, Bild, Tontrennung, quantisieren</translation>
    </message>
    <message>
        <source>Solarization</source>
        <translation>Solarisation</translation>
    </message>
    <message>
        <source>Inverts the values above a threshold. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Invertiert die Werte oberhalb einer Schwelle. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Greatest share of the value range that is added first.</source>
        <translation>Größter Anteil des Wertebereichs, der zuvor addiert wird.</translation>
    </message>
    <message>
        <source>Greatest threshold as a share of the value range.</source>
        <translation>Größte Schwelle als Anteil des Wertebereichs.</translation>
    </message>
    <message>
        <source>Solarization, augmentation, image</source>
        <comment>search words</comment>
        <translation>Solarisation, Augmentierung, augmentieren, Datenaugmentierung, Bild, Solarisierung</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Auto-Kontrast</translation>
    </message>
    <message>
        <source>Stretches the values of each image over the whole range.</source>
        <translation>Streckt die Werte jedes Bildes auf den ganzen Bereich.</translation>
    </message>
    <message>
        <source>Auto contrast, augmentation, image, normalize</source>
        <comment>search words</comment>
        <translation>Auto-Kontrast, Augmentierung, augmentieren, Datenaugmentierung, Bild, normalisieren, Kontrastspreizung</translation>
    </message>
    <message>
        <source>Adaptive equalization (CLAHE)</source>
        <translation>Adaptiver Histogrammausgleich (CLAHE)</translation>
    </message>
    <message>
        <source>Evens out the histogram in each tile of an image, with a limit on how much contrast may grow.</source>
        <translation>Gleicht das Histogramm in jeder Kachel eines Bildes aus und begrenzt dabei den Anstieg des Kontrasts.</translation>
    </message>
    <message>
        <source>Clip limit</source>
        <translation>Kontrastgrenze</translation>
    </message>
    <message>
        <source>Limit on the growth of contrast; larger allows more.</source>
        <translation>Grenze für den Anstieg des Kontrasts; größere Werte erlauben mehr.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Number of tiles along height and width; one number stands for both.</source>
        <translation>Anzahl der Kacheln entlang Höhe und Breite; eine Zahl gilt für beide.</translation>
    </message>
    <message>
        <source>Adaptive equalization (CLAHE), augmentation, image, clahe, histogram</source>
        <comment>search words</comment>
        <translation>Adaptiver Histogrammausgleich (CLAHE), Augmentierung, augmentieren, Datenaugmentierung, Bild, Histogramm, Kontrast, Equalisierung</translation>
    </message>
    <message>
        <source>Random hue</source>
        <translation>Zufälliger Farbton</translation>
    </message>
    <message>
        <source>Shifts the colours of images around the colour circle. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Verschiebt die Farben von Bildern auf dem Farbkreis. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Greatest shift; 0 leaves colours as they are, 1 is the farthest.</source>
        <translation>Größte Verschiebung; 0 lässt die Farben, wie sie sind, 1 ist die weiteste.</translation>
    </message>
    <message>
        <source>Colour images: height × width × 3; the result has the same shape.</source>
        <translation>Farbbilder: Höhe × Breite × 3; das Ergebnis hat dieselbe Form.</translation>
    </message>
    <message>
        <source>Random hue, augmentation, image, colour, color, rgb</source>
        <comment>search words</comment>
        <translation>Zufälliger Farbton, Augmentierung, augmentieren, Datenaugmentierung, Bild, Farbe</translation>
    </message>
    <message>
        <source>Random saturation</source>
        <translation>Zufällige Sättigung</translation>
    </message>
    <message>
        <source>Makes colours paler or stronger. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Macht Farben blasser oder kräftiger. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Greatest strength; 0 is grey, 0.5 unchanged and 1 full colour.</source>
        <translation>Größte Stärke; 0 ist grau, 0.5 unverändert und 1 volle Farbe.</translation>
    </message>
    <message>
        <source>Random saturation, augmentation, image, colour, color, rgb</source>
        <comment>search words</comment>
        <translation>Zufällige Sättigung, Augmentierung, augmentieren, Datenaugmentierung, Bild, Farbe, Farbsättigung</translation>
    </message>
    <message>
        <source>Random color degeneration</source>
        <translation>Zufälliges Entfärben</translation>
    </message>
    <message>
        <source>Fades colours towards grey. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Lässt Farben zu Grau verblassen. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Greatest fading; 1 leaves no colour.</source>
        <translation>Größtes Verblassen; 1 lässt keine Farbe übrig.</translation>
    </message>
    <message>
        <source>Random color degeneration, augmentation, image, colour, color, rgb</source>
        <comment>search words</comment>
        <translation>Zufälliges Entfärben, Augmentierung, augmentieren, Datenaugmentierung, Bild, Farbe, Entfärbung, verblassen, entsättigen</translation>
    </message>
    <message>
        <source>Random grayscale</source>
        <translation>Zufällige Graustufen</translation>
    </message>
    <message>
        <source>Takes all colour away. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Nimmt alle Farbe weg. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Share of the images that lose their colour.</source>
        <translation>Anteil der Bilder, die ihre Farbe verlieren.</translation>
    </message>
    <message>
        <source>Random grayscale, augmentation, image, colour, color, rgb, grey</source>
        <comment>search words</comment>
        <translation>Zufällige Graustufen, Augmentierung, augmentieren, Datenaugmentierung, Bild, Farbe, Graustufenbild, grau</translation>
    </message>
    <message>
        <source>Random color jitter</source>
        <translation>Zufällige Farbänderung</translation>
    </message>
    <message>
        <source>Changes brightness, contrast, saturation and hue together. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Ändert Helligkeit, Kontrast, Sättigung und Farbton zugleich. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Strength of the change of brightness, from 0 to 1; empty leaves it as it is.</source>
        <translation>Stärke der Helligkeitsänderung, von 0 bis 1; leer bleibt sie unverändert.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Strength of the change of contrast, from 0 to 1; empty leaves it as it is.</source>
        <translation>Stärke der Kontraständerung, von 0 bis 1; leer bleibt er unverändert.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Strength of the change of saturation, from 0 to 1; empty leaves it as it is.</source>
        <translation>Stärke der Sättigungsänderung, von 0 bis 1; leer bleibt sie unverändert.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Strength of the change of hue, from 0 to 1; empty leaves it as it is.</source>
        <translation>Stärke der Farbtonänderung, von 0 bis 1; leer bleibt er unverändert.</translation>
    </message>
    <message>
        <source>Random color jitter, augmentation, image, colour, color, rgb</source>
        <comment>search words</comment>
        <translation>Zufällige Farbänderung, Augmentierung, augmentieren, Datenaugmentierung, Bild, Farbe, Farbvariation, Jitter</translation>
    </message>
    <message>
        <source>RandAugment</source>
        <translation>RandAugment</translation>
    </message>
    <message>
        <source>Applies some changes chosen at random out of all usual ones. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Wendet einige Veränderungen an, zufällig aus allen üblichen gewählt. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Number of changes to each image.</source>
        <translation>Anzahl der Veränderungen an jedem Bild.</translation>
    </message>
    <message>
        <source>Strength of the changes.</source>
        <translation>Stärke der Veränderungen.</translation>
    </message>
    <message>
        <source>RandAugment, augmentation, image, colour, color, rgb</source>
        <comment>search words</comment>
        <translation>RandAugment, Augmentierung, augmentieren, Datenaugmentierung, Bild, Farbe</translation>
    </message>
    <message>
        <source>AugMix</source>
        <translation>AugMix</translation>
    </message>
    <message>
        <source>Mixes several differently changed copies of each image. Each image of a batch is changed in its own way, in training only.</source>
        <translation>Mischt mehrere verschieden veränderte Kopien jedes Bildes. Jedes Bild eines Batches wird anders verändert, nur im Training.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Number of copies that are mixed.</source>
        <translation>Anzahl der Kopien, die gemischt werden.</translation>
    </message>
    <message>
        <source>Greatest number of changes to each copy.</source>
        <translation>Größte Anzahl der Veränderungen an jeder Kopie.</translation>
    </message>
    <message>
        <source>How evenly the copies are mixed; larger is more even.</source>
        <translation>Wie gleichmäßig die Kopien gemischt werden; größere Werte mischen gleichmäßiger.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Also changes brightness, contrast, colour and sharpness.</source>
        <translation>Ändert auch Helligkeit, Kontrast, Farbe und Schärfe.</translation>
    </message>
    <message>
        <source>AugMix, augmentation, image, colour, color, rgb</source>
        <comment>search words</comment>
        <translation>AugMix, Augmentierung, augmentieren, Datenaugmentierung, Bild, Farbe</translation>
    </message>
</context>
<context>
    <name>cards: Training</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Trains a network on the training data and tests it on the validation data after each epoch.</source>
        <translation>Trainiert ein Netz mit den Trainingsdaten und prüft es nach jeder Epoche an den Validierungsdaten.</translation>
    </message>
    <message>
        <source>The network, from an Output card.</source>
        <translation>Das Netz, von einer Ausgangskarte.</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>Volumes to test on after each epoch; never learned from.</source>
        <translation>Volumina, an denen nach jeder Epoche geprüft wird; aus ihnen wird nie gelernt.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Turns the gradients into steps; choose one by name, or link an optimizer card.</source>
        <translation>Macht aus den Gradienten Schritte; wählen Sie einen Namen aus oder verbinden Sie eine Optimiererkarte.</translation>
    </message>
    <message>
        <source>What training makes small; with no link it is chosen to fit the labels and the last layer.</source>
        <translation>Was das Training klein macht; ohne Verbindung wird er passend zu den Labels und der letzten Schicht gewählt.</translation>
    </message>
    <message>
        <source>from labels</source>
        <translation>nach den Labels</translation>
    </message>
    <message>
        <source>What is measured beside the loss; with no link accuracy for classes, mean Dice for masks.</source>
        <translation>Was neben dem Verlust gemessen wird; ohne Verbindung Genauigkeit bei Klassen, mittlerer Dice bei Masken.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>What is done on the way, such as stopping early.</source>
        <translation>Was unterwegs geschieht, etwa frühes Stoppen.</translation>
    </message>
    <message>
        <source>How often all training volumes are gone through.</source>
        <translation>Wie oft alle Trainingsvolumina durchlaufen werden.</translation>
    </message>
    <message>
        <source>Volumes in one step; more need more memory.</source>
        <translation>Volumina in einem Schritt; mehr brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Takes the training volumes in a new order in each epoch.</source>
        <translation>Nimmt die Trainingsvolumina in jeder Epoche in neuer Reihenfolge.</translation>
    </message>
    <message>
        <source>What the calculation is done in; auto takes a mixed format on GPUs that are faster with it, else float32.</source>
        <translation>Worin gerechnet wird; Auto nimmt auf GPUs, die damit schneller sind, ein gemischtes Format, sonst float32.</translation>
    </message>
    <message>
        <source>Start of the random numbers; the same seed repeats the run.</source>
        <translation>Startwert der Zufallszahlen; derselbe Startwert wiederholt den Lauf.</translation>
    </message>
    <message>
        <source>What of a gradient is cut where too large: the norm of each weight array, each value, or the norm of all.</source>
        <translation>Was von einem zu großen Gradienten begrenzt wird: die Norm jedes Gewichtsarrays, jeder einzelne Wert oder die Norm aller zusammen.</translation>
    </message>
    <message>
        <source>Clip at</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Norm or value above which gradients are cut.</source>
        <translation>Norm oder Wert, ab dem Gradienten begrenzt werden.</translation>
    </message>
    <message>
        <source>Batches whose gradients are averaged before the weights change; as if the batch were so much larger.</source>
        <translation>Batches, deren Gradienten gemittelt werden, bevor sich die Gewichte ändern; als wäre der Batch um so viel größer.</translation>
    </message>
    <message>
        <source>Balanced lets each class count alike in the training loss, however rare it is in the training data.</source>
        <translation>Ausgeglichen zählt jede Klasse im Trainingsverlust gleich viel, wie selten sie in den Trainingsdaten auch ist.</translation>
    </message>
    <message>
        <source>Warm start</source>
        <translation>Warmstart</translation>
    </message>
    <message>
        <source>A .keras file, or the folder of a run, whose weights the layers of the same name and shape begin with.</source>
        <translation>Eine .keras-Datei oder der Ordner eines Laufs, mit deren Gewichten die Schichten gleichen Namens und gleicher Form beginnen.</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>neue Gewichte</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>Validation volumes whose answers are kept after epochs, to be looked at.</source>
        <translation>Validierungsvolumina, deren Vorhersagen nach den Epochen zum Ansehen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Processors that calculate.</source>
        <translation>Prozessoren, die rechnen.</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>alle vorhandenen</translation>
    </message>
    <message>
        <source>oneDNN</source>
        <translation>oneDNN</translation>
    </message>
    <message>
        <source>Intel's library for convolutions on processors, some three times as fast; auto is on.</source>
        <translation>Intels Bibliothek für Faltungen auf Prozessoren, etwa dreimal so schnell; „Auto“ schaltet sie ein.</translation>
    </message>
    <message>
        <source>XLA</source>
        <translation>XLA</translation>
    </message>
    <message>
        <source>Compiles the whole step into one program; auto measures whether that is faster here.</source>
        <translation>Kompiliert den ganzen Schritt zu einem Programm; „Auto“ misst, ob das hier schneller ist.</translation>
    </message>
    <message>
        <source>Self-measurement</source>
        <translation>Selbstmessung</translation>
    </message>
    <message>
        <source>Tries a few steps before a long training and takes the switches that are fastest here.</source>
        <translation>Probiert vor einem langen Training einige Schritte aus und nimmt die Schalter, die hier am schnellsten sind.</translation>
    </message>
    <message>
        <source>Train, fit, learn, run, compile</source>
        <comment>search words</comment>
        <translation>Trainieren, Training, anpassen, lernen, Lauf, starten, kompilieren</translation>
    </message>
</context>
<context>
    <name>cards: Losses</name>
    <message>
        <source>Losses</source>
        <translation>Verlustfunktionen</translation>
    </message>
    <message>
        <source>Sparse categorical crossentropy</source>
        <translation>Kategoriale Kreuzentropie (sparse)</translation>
    </message>
    <message>
        <source>Asks for a high probability of the one right class among several. Targets: one class number a volume.</source>
        <translation>Verlangt eine hohe Wahrscheinlichkeit der einen richtigen unter mehreren Klassen. Zielwerte: eine Klassennummer je Volumen.</translation>
    </message>
    <message>
        <source>Say yes when the last layer has no softmax or sigmoid, so that its values are no probabilities yet.</source>
        <translation>Ja, wenn die letzte Schicht weder Softmax noch Sigmoid hat, ihre Werte also noch keine Wahrscheinlichkeiten sind.</translation>
    </message>
    <message>
        <source>Ignore class</source>
        <translation>Klasse auslassen</translation>
    </message>
    <message>
        <source>Class number whose targets do not count; empty counts all.</source>
        <translation>Klassennummer, deren Zielwerte nicht zählen; leer zählen alle.</translation>
    </message>
    <message>
        <source>Axis of the prediction on which the classes stand; -1 is the last.</source>
        <translation>Achse der Vorhersage, auf der die Klassen stehen; -1 ist die letzte.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <source>How the losses of a batch become one number: their mean (sum over batch size, or mean) or their sum.</source>
        <translation>Wie aus den Verlusten eines Batches eine Zahl wird: ihr Mittelwert („Sum over batch size“ oder „Mean“) oder ihre Summe.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>The loss, for any number of inputs that take one.</source>
        <translation>Die Verlustfunktion, für beliebig viele Eingänge, die eine annehmen.</translation>
    </message>
    <message>
        <source>a loss is shown by its card</source>
        <translation>eine Verlustfunktion wird durch ihre Karte angezeigt</translation>
    </message>
    <message>
        <source>Sparse categorical crossentropy, cost, objective, cross entropy, classification, integer labels</source>
        <comment>search words</comment>
        <translation>Kategoriale Kreuzentropie (sparse), Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Cross-Entropy, Klassifikation, Klassifizierung, Klassennummern, ganzzahlige Labels</translation>
    </message>
    <message>
        <source>Categorical crossentropy</source>
        <translation>Kategoriale Kreuzentropie</translation>
    </message>
    <message>
        <source>Asks for a high probability of the right class among several. Targets: one column a class, 1 for the right one.</source>
        <translation>Verlangt eine hohe Wahrscheinlichkeit der richtigen unter mehreren Klassen. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Labelglättung</translation>
    </message>
    <message>
        <source>Share of each target that is spread over all classes, from 0 to 1.</source>
        <translation>Anteil jedes Zielwerts, der auf alle Klassen verteilt wird, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Categorical crossentropy, cost, objective, cross entropy, classification, one-hot</source>
        <comment>search words</comment>
        <translation>Kategoriale Kreuzentropie, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Cross-Entropy, Klassifikation, Klassifizierung, One-Hot</translation>
    </message>
    <message>
        <source>Binary crossentropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Asks for a probability near 1 where the target is 1 and near 0 elsewhere; for two classes or several at once. Targets: 0 or 1, or one such column a class.</source>
        <translation>Verlangt eine Wahrscheinlichkeit nahe 1, wo der Zielwert 1 ist, und sonst nahe 0; für zwei Klassen oder mehrere zugleich. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Binary crossentropy, cost, objective, cross entropy, classification, log loss, two classes</source>
        <comment>search words</comment>
        <translation>Binäre Kreuzentropie, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Cross-Entropy, Klassifikation, Klassifizierung, logarithmischer Verlust, zwei Klassen</translation>
    </message>
    <message>
        <source>Categorical focal crossentropy</source>
        <translation>Kategoriale fokale Kreuzentropie</translation>
    </message>
    <message>
        <source>Crossentropy in which volumes that are already right count less, for classes of unequal size. Targets: one column a class, 1 for the right one.</source>
        <translation>Kreuzentropie, in der schon richtige Volumina weniger zählen, für Klassen ungleicher Größe. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>Weight of all classes.</source>
        <translation>Gewicht aller Klassen.</translation>
    </message>
    <message>
        <source>How much easy volumes count less; 0 counts all alike.</source>
        <translation>Wie viel weniger leichte Volumina zählen; bei 0 zählen alle gleich.</translation>
    </message>
    <message>
        <source>Categorical focal crossentropy, cost, objective, focal loss, imbalance</source>
        <comment>search words</comment>
        <translation>Kategoriale fokale Kreuzentropie, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Focal Loss, fokaler Verlust, Ungleichgewicht, unausgewogene Klassen</translation>
    </message>
    <message>
        <source>Binary focal crossentropy</source>
        <translation>Binäre fokale Kreuzentropie</translation>
    </message>
    <message>
        <source>Binary crossentropy in which volumes that are already right count less. Targets: 0 or 1, or one such column a class.</source>
        <translation>Binäre Kreuzentropie, in der schon richtige Volumina weniger zählen. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Apply class balancing</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Weights the classes by Alpha and 1 − Alpha.</source>
        <translation>Gewichtet die Klassen mit Alpha und 1 − Alpha.</translation>
    </message>
    <message>
        <source>Weight of class 1, from 0 to 1.</source>
        <translation>Gewicht der Klasse 1, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Binary focal crossentropy, cost, objective, focal loss, imbalance</source>
        <comment>search words</comment>
        <translation>Binäre fokale Kreuzentropie, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Focal Loss, fokaler Verlust, Ungleichgewicht, unausgewogene Klassen</translation>
    </message>
    <message>
        <source>Squares the differences between prediction and target; large errors count most. Targets: numbers of the prediction's shape.</source>
        <translation>Quadriert die Differenzen von Vorhersage und Zielwert; große Fehler zählen am meisten. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Mean squared error, cost, objective, mse, regression, l2 loss</source>
        <comment>search words</comment>
        <translation>Mittlerer quadratischer Fehler, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, MQF, Regression, L2-Verlust, quadratische Abweichung</translation>
    </message>
    <message>
        <source>Takes the absolute differences between prediction and target; outliers count less than when squared. Targets: numbers of the prediction's shape.</source>
        <translation>Nimmt die absoluten Differenzen von Vorhersage und Zielwert; Ausreißer zählen weniger als beim Quadrieren. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Mean absolute error, cost, objective, mae, regression, l1 loss</source>
        <comment>search words</comment>
        <translation>Mittlerer absoluter Fehler, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Regression, L1-Verlust, absolute Abweichung</translation>
    </message>
    <message>
        <source>Categorical generalized crossentropy</source>
        <translation>Kategoriale verallgemeinerte Kreuzentropie</translation>
    </message>
    <message>
        <source>Crossentropy that trusts labels less, for data in which some are wrong. Targets: one class number a volume.</source>
        <translation>Kreuzentropie, die Labels weniger traut, für Daten mit einigen falschen Labels. Zielwerte: eine Klassennummer je Volumen.</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Near 0 it is crossentropy, near 1 absolute error, which wrong labels hurt least.</source>
        <translation>Nahe 0 ist es die Kreuzentropie, nahe 1 der absolute Fehler, dem falsche Labels am wenigsten schaden.</translation>
    </message>
    <message>
        <source>Categorical generalized crossentropy, cost, objective, gce, noisy labels</source>
        <comment>search words</comment>
        <translation>Kategoriale verallgemeinerte Kreuzentropie, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Cross-Entropy, verrauschte Labels, falsche Labels</translation>
    </message>
    <message>
        <source>Categorical hinge</source>
        <translation>Kategorialer Hinge</translation>
    </message>
    <message>
        <source>Asks that the right class is ahead of the best wrong one by 1. Targets: one column a class, 1 for the right one.</source>
        <translation>Verlangt, dass die richtige Klasse der besten falschen um 1 voraus ist. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>Categorical hinge, cost, objective, svm, margin</source>
        <comment>search words</comment>
        <translation>Kategorialer Hinge, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Hinge-Verlust, Stützvektormaschine, Abstand</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Asks for answers above 1 where the target is 1 and below -1 elsewhere. Targets: 0 or 1, or one such column a class.</source>
        <translation>Verlangt Vorhersagen über 1, wo der Zielwert 1 ist, und sonst unter -1. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Hinge, cost, objective, svm, margin</source>
        <comment>search words</comment>
        <translation>Hinge, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Hinge-Verlust, Stützvektormaschine, Abstand</translation>
    </message>
    <message>
        <source>Squared hinge</source>
        <translation>Quadrierter Hinge</translation>
    </message>
    <message>
        <source>Hinge loss squared, so that large faults count more. Targets: 0 or 1, or one such column a class.</source>
        <translation>Quadrierter Hinge-Verlust, bei dem große Fehler mehr zählen. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Squared hinge, cost, objective, svm, margin</source>
        <comment>search words</comment>
        <translation>Quadrierter Hinge, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Hinge-Verlust, Stützvektormaschine, Abstand</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Squares small differences and takes large ones as they are, so that outliers count less. Targets: numbers of the prediction's shape.</source>
        <translation>Quadriert kleine Differenzen und nimmt große, wie sie sind, sodass Ausreißer weniger zählen. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Difference from which on it is no longer squared, in the target's unit.</source>
        <translation>Differenz, ab der nicht mehr quadriert wird, in der Einheit des Zielwerts.</translation>
    </message>
    <message>
        <source>Huber, cost, objective, regression, robust, smooth l1</source>
        <comment>search words</comment>
        <translation>Huber, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Regression, robust, glatter L1-Verlust</translation>
    </message>
    <message>
        <source>Log-cosh</source>
        <translation>Log-cosh</translation>
    </message>
    <message>
        <source>Takes the logarithm of the hyperbolic cosine of the differences: squared when small, absolute when large. Targets: numbers of the prediction's shape.</source>
        <translation>Nimmt den Logarithmus des Kosinus hyperbolicus der Differenzen: quadratisch bei kleinen, absolut bei großen. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Log-cosh, cost, objective, regression, robust</source>
        <comment>search words</comment>
        <translation>Log-cosh, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Regression, robust, Kosinus hyperbolicus</translation>
    </message>
    <message>
        <source>Mean absolute percentage error</source>
        <translation>Mittlerer absoluter prozentualer Fehler</translation>
    </message>
    <message>
        <source>Takes absolute differences as a percentage of the target. Targets: numbers of the prediction's shape.</source>
        <translation>Nimmt absolute Differenzen in Prozent des Zielwerts. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Mean absolute percentage error, cost, objective, mape, regression, relative</source>
        <comment>search words</comment>
        <translation>Mittlerer absoluter prozentualer Fehler, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Regression, relativ, Prozent</translation>
    </message>
    <message>
        <source>Mean squared logarithmic error</source>
        <translation>Mittlerer quadratischer logarithmischer Fehler</translation>
    </message>
    <message>
        <source>Squares the differences of the logarithms, for targets over several orders of magnitude. Targets: numbers of the prediction's shape.</source>
        <translation>Quadriert die Differenzen der Logarithmen, für Zielwerte über mehrere Größenordnungen. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Mean squared logarithmic error, cost, objective, msle, regression</source>
        <comment>search words</comment>
        <translation>Mittlerer quadratischer logarithmischer Fehler, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Regression, Logarithmus</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Compares with counts that scatter as chance events do. Targets: numbers of the prediction's shape.</source>
        <translation>Vergleicht mit Zählwerten, die wie zufällige Ereignisse streuen. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Poisson, cost, objective, counts, regression</source>
        <comment>search words</comment>
        <translation>Poisson, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Anzahlen, Zählwerte, Regression</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence</source>
        <translation>Kullback-Leibler-Divergenz</translation>
    </message>
    <message>
        <source>Compares two distributions, each with values that add up to 1. Targets: numbers of the prediction's shape.</source>
        <translation>Vergleicht zwei Verteilungen, deren Werte sich jeweils zu 1 addieren. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence, cost, objective, kl, distribution, relative entropy</source>
        <comment>search words</comment>
        <translation>Kullback-Leibler-Divergenz, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, KL-Divergenz, Verteilung, relative Entropie</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Kosinusähnlichkeit</translation>
    </message>
    <message>
        <source>Compares the direction of two rows of numbers, whatever their length; -1 is the same direction. Targets: numbers of the prediction's shape.</source>
        <translation>Vergleicht die Richtung zweier Zahlenreihen, unabhängig von ihrer Länge; -1 ist dieselbe Richtung. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Cosine similarity, cost, objective, angle, direction, regression</source>
        <comment>search words</comment>
        <translation>Kosinusähnlichkeit, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Cosinus-Ähnlichkeit, Winkel, Richtung, Regression</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Asks that prediction and target cover each other; large and small classes count alike. Targets: one column a class, 1 for the right one.</source>
        <translation>Verlangt, dass Vorhersage und Zielwert einander überdecken; große und kleine Klassen zählen gleich. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>Axes that are added up together, the batch being 0; empty adds up all.</source>
        <translation>Achsen, über die zusammen summiert wird, der Batch ist 0; leer wird über alle summiert.</translation>
    </message>
    <message>
        <source>Dice, cost, objective, overlap, segmentation, imbalance</source>
        <comment>search words</comment>
        <translation>Dice, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Überlappung, Segmentierung, Ungleichgewicht, unausgewogene Klassen</translation>
    </message>
    <message>
        <source>Tversky</source>
        <translation>Tversky</translation>
    </message>
    <message>
        <source>Dice with weights of its own for what is found in vain and for what is missed. Targets: one column a class, 1 for the right one.</source>
        <translation>Dice mit eigenen Gewichten für fälschlich Gefundenes und für Übersehenes. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>Weight of what is found in vain.</source>
        <translation>Gewicht des fälschlich Gefundenen.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Weight of what is missed.</source>
        <translation>Gewicht des Übersehenen.</translation>
    </message>
    <message>
        <source>Tversky, cost, objective, overlap, segmentation, imbalance</source>
        <comment>search words</comment>
        <translation>Tversky, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Überlappung, Segmentierung, Ungleichgewicht, unausgewogene Klassen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Asks for answers of length 1 that lie near each other within a class and far from those of others. Targets: one class number a volume, whose answers may have any length.</source>
        <translation>Verlangt Vorhersagen der Länge 1, die innerhalb einer Klasse nahe beieinander und fern von denen anderer Klassen liegen. Zielwerte: eine Klassennummer je Volumen, bei Vorhersagen beliebiger Länge.</translation>
    </message>
    <message>
        <source>How sharply near and far are told apart.</source>
        <translation>Wie scharf nah und fern unterschieden werden.</translation>
    </message>
    <message>
        <source>Distance kept between the two, from 0 to 1.</source>
        <translation>Abstand, der zwischen beiden gehalten wird, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Without itself</source>
        <translation>Ohne sich selbst</translation>
    </message>
    <message>
        <source>Leaves out that each volume is like itself.</source>
        <translation>Lässt außer Acht, dass jedes Volumen sich selbst gleicht.</translation>
    </message>
    <message>
        <source>Circle, cost, objective, metric learning, siamese, embedding</source>
        <comment>search words</comment>
        <translation>Circle, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, metrisches Lernen, siamesisch, Einbettung, Ähnlichkeit</translation>
    </message>
    <message>
        <source>Asks that masks cover each other and that each voxel has its right class. Targets: a mask, one class number a voxel.</source>
        <translation>Verlangt, dass Masken einander überdecken und jedes Voxel seine richtige Klasse hat. Zielwerte: eine Maske, eine Klassennummer je Voxel.</translation>
    </message>
    <message>
        <source>Dice weight</source>
        <translation>Gewicht von Dice</translation>
    </message>
    <message>
        <source>Weight of 1 − Dice; 0 leaves crossentropy alone.</source>
        <translation>Gewicht von 1 − Dice; bei 0 bleibt nur die Kreuzentropie.</translation>
    </message>
    <message>
        <source>Crossentropy weight</source>
        <translation>Gewicht der Kreuzentropie</translation>
    </message>
    <message>
        <source>Weight of the crossentropy; 0 leaves Dice alone.</source>
        <translation>Gewicht der Kreuzentropie; bei 0 bleibt nur Dice.</translation>
    </message>
    <message>
        <source>Counts class 0, too.</source>
        <translation>Zählt auch die Klasse 0.</translation>
    </message>
    <message>
        <source>Say yes when the last layer has no softmax, so that its values are no probabilities yet.</source>
        <translation>Ja, wenn die letzte Schicht kein Softmax hat, ihre Werte also noch keine Wahrscheinlichkeiten sind.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Voxels added above and below the division, so that an empty class divides nothing by 0.</source>
        <translation>Voxel, die über und unter dem Bruchstrich addiert werden, damit bei einer leeren Klasse nicht durch 0 geteilt wird.</translation>
    </message>
    <message>
        <source>Dice and crossentropy, cost, objective, segmentation, mask, dice loss, combined</source>
        <comment>search words</comment>
        <translation>Dice und Kreuzentropie, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Segmentierung, Maske, Dice-Verlust, kombiniert</translation>
    </message>
    <message>
        <source>Focal Tversky</source>
        <translation>Fokaler Tversky</translation>
    </message>
    <message>
        <source>Asks that masks cover each other, with weights of its own for what is found in vain and what is missed. Targets: a mask, one class number a voxel.</source>
        <translation>Verlangt, dass Masken einander überdecken, mit eigenen Gewichten für fälschlich Gefundenes und Übersehenes. Zielwerte: eine Maske, eine Klassennummer je Voxel.</translation>
    </message>
    <message>
        <source>Weight of voxels found in vain.</source>
        <translation>Gewicht fälschlich gefundener Voxel.</translation>
    </message>
    <message>
        <source>Weight of voxels missed.</source>
        <translation>Gewicht übersehener Voxel.</translation>
    </message>
    <message>
        <source>Power; above 1 hard volumes and classes count more.</source>
        <translation>Exponent; über 1 zählen schwierige Volumina und Klassen mehr.</translation>
    </message>
    <message>
        <source>Focal Tversky, cost, objective, segmentation, mask, focal loss, imbalance</source>
        <comment>search words</comment>
        <translation>Fokaler Tversky, Kosten, Kostenfunktion, Zielfunktion, Verlustfunktion, Segmentierung, Maske, Focal Loss, fokaler Verlust, Ungleichgewicht, unausgewogene Klassen</translation>
    </message>
</context>
<context>
    <name>cards: Metrics</name>
    <message>
        <source>Sparse categorical accuracy</source>
        <translation>Kategoriale Genauigkeit (sparse)</translation>
    </message>
    <message>
        <source>Share of the volumes whose most likely class is the right one. Targets: one class number a volume.</source>
        <translation>Anteil der Volumina, deren wahrscheinlichste Klasse die richtige ist. Zielwerte: eine Klassennummer je Volumen.</translation>
    </message>
    <message>
        <source>The metric, for any number of inputs that take one.</source>
        <translation>Die Metrik, für beliebig viele Eingänge, die eine annehmen.</translation>
    </message>
    <message>
        <source>Keras' own name of the metric stands in the curves and tables</source>
        <translation>in Kurven und Tabellen steht der Name, den Keras der Metrik gibt</translation>
    </message>
    <message>
        <source>metrics are counted as float32</source>
        <translation>Metriken werden in float32 gerechnet</translation>
    </message>
    <message>
        <source>Sparse categorical accuracy, measure, score, accuracy, classification</source>
        <comment>search words</comment>
        <translation>Kategoriale Genauigkeit (sparse), Maß, Metrik, Wert, Kennzahl, Treffergenauigkeit, Trefferquote, Klassifikation, Klassennummern</translation>
    </message>
    <message>
        <source>Categorical accuracy</source>
        <translation>Kategoriale Genauigkeit</translation>
    </message>
    <message>
        <source>Share of the volumes whose most likely class is the right one. Targets: one column a class, 1 for the right one.</source>
        <translation>Anteil der Volumina, deren wahrscheinlichste Klasse die richtige ist. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>Categorical accuracy, measure, score, accuracy, classification</source>
        <comment>search words</comment>
        <translation>Kategoriale Genauigkeit, Maß, Metrik, Wert, Kennzahl, Treffergenauigkeit, Trefferquote, Klassifikation</translation>
    </message>
    <message>
        <source>Binary accuracy</source>
        <translation>Binäre Genauigkeit</translation>
    </message>
    <message>
        <source>Share of the answers that lie on the right side of a threshold. Targets: 0 or 1, or one such column a class.</source>
        <translation>Anteil der Vorhersagen, die auf der richtigen Seite einer Schwelle liegen. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Probability above which the answer counts as yes.</source>
        <translation>Wahrscheinlichkeit, oberhalb derer die Vorhersage als „ja“ zählt.</translation>
    </message>
    <message>
        <source>Binary accuracy, measure, score, accuracy, classification</source>
        <comment>search words</comment>
        <translation>Binäre Genauigkeit, Maß, Metrik, Wert, Kennzahl, Treffergenauigkeit, Trefferquote, Klassifikation</translation>
    </message>
    <message>
        <source>Sparse top K accuracy</source>
        <translation>Top-K-Genauigkeit (sparse)</translation>
    </message>
    <message>
        <source>Share of the volumes whose right class is among the K most likely ones. Targets: one class number a volume.</source>
        <translation>Anteil der Volumina, deren richtige Klasse unter den K wahrscheinlichsten ist. Zielwerte: eine Klassennummer je Volumen.</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Number of most likely classes among which the right one must be.</source>
        <translation>Anzahl der wahrscheinlichsten Klassen, unter denen die richtige sein muss.</translation>
    </message>
    <message>
        <source>From sorted ids</source>
        <translation>Aus sortierten Nummern</translation>
    </message>
    <message>
        <source>Say yes when the network gives class numbers, best first, instead of probabilities.</source>
        <translation>Ja, wenn das Netz statt Wahrscheinlichkeiten Klassennummern liefert, die beste zuerst.</translation>
    </message>
    <message>
        <source>Sparse top K accuracy, measure, score, accuracy, top-5</source>
        <comment>search words</comment>
        <translation>Top-K-Genauigkeit (sparse), Maß, Metrik, Wert, Kennzahl, Treffergenauigkeit, Trefferquote, Klassennummern</translation>
    </message>
    <message>
        <source>Top K accuracy</source>
        <translation>Top-K-Genauigkeit</translation>
    </message>
    <message>
        <source>Share of the volumes whose right class is among the K most likely ones. Targets: one column a class, 1 for the right one.</source>
        <translation>Anteil der Volumina, deren richtige Klasse unter den K wahrscheinlichsten ist. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>Top K accuracy, measure, score, accuracy, top-5</source>
        <comment>search words</comment>
        <translation>Top-K-Genauigkeit, Maß, Metrik, Wert, Kennzahl, Treffergenauigkeit, Trefferquote</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>F1-Wert</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall. Targets: one column a class, 1 for the right one.</source>
        <translation>Harmonisches Mittel von Precision und Recall. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>How the classes are joined: micro counts all together, macro takes their mean, weighted by frequency.</source>
        <translation>Wie die Klassen zusammengefasst werden: „Micro“ zählt alle gemeinsam, „Macro“ nimmt ihren Mittelwert, „Weighted“ gewichtet ihn nach Häufigkeit.</translation>
    </message>
    <message>
        <source>Probability above which a class counts as predicted; empty takes the most likely one.</source>
        <translation>Wahrscheinlichkeit, oberhalb derer eine Klasse als vorhergesagt zählt; leer gilt die wahrscheinlichste.</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>wahrscheinlichste</translation>
    </message>
    <message>
        <source>F1 score, measure, score, dice</source>
        <comment>search words</comment>
        <translation>F1-Wert, Maß, Metrik, Wert, Kennzahl, F1-Maß, F-Maß</translation>
    </message>
    <message>
        <source>Mean of the squared differences between prediction and target. Targets: numbers of the prediction's shape.</source>
        <translation>Mittelwert der quadrierten Differenzen von Vorhersage und Zielwert. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Mean squared error, measure, score, mse, regression</source>
        <comment>search words</comment>
        <translation>Mittlerer quadratischer Fehler, Maß, Metrik, Wert, Kennzahl, MQF, Regression, quadratische Abweichung</translation>
    </message>
    <message>
        <source>Mean of the absolute differences between prediction and target, in the target's unit. Targets: numbers of the prediction's shape.</source>
        <translation>Mittelwert der absoluten Differenzen von Vorhersage und Zielwert, in der Einheit des Zielwerts. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Mean absolute error, measure, score, mae, regression</source>
        <comment>search words</comment>
        <translation>Mittlerer absoluter Fehler, Maß, Metrik, Wert, Kennzahl, Regression, absolute Abweichung</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <source>Root of the mean squared difference between prediction and target, in the target's unit. Targets: numbers of the prediction's shape.</source>
        <translation>Wurzel der mittleren quadrierten Differenz von Vorhersage und Zielwert, in der Einheit des Zielwerts. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Root mean squared error, measure, score, rmse, regression</source>
        <comment>search words</comment>
        <translation>Wurzel des mittleren quadratischen Fehlers, Maß, Metrik, Wert, Kennzahl, Regression, RMS, quadratisches Mittel</translation>
    </message>
    <message>
        <source>Mean of the absolute differences as a percentage of the target. Targets: numbers of the prediction's shape.</source>
        <translation>Mittelwert der absoluten Differenzen in Prozent des Zielwerts. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Mean absolute percentage error, measure, score, mape, regression</source>
        <comment>search words</comment>
        <translation>Mittlerer absoluter prozentualer Fehler, Maß, Metrik, Wert, Kennzahl, Regression, relativ, Prozent</translation>
    </message>
    <message>
        <source>Mean of the squared differences of the logarithms. Targets: numbers of the prediction's shape.</source>
        <translation>Mittelwert der quadrierten Differenzen der Logarithmen. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Mean squared logarithmic error, measure, score, msle, regression</source>
        <comment>search words</comment>
        <translation>Mittlerer quadratischer logarithmischer Fehler, Maß, Metrik, Wert, Kennzahl, Regression, Logarithmus</translation>
    </message>
    <message>
        <source>Log-cosh error</source>
        <translation>Log-cosh-Fehler</translation>
    </message>
    <message>
        <source>Mean of the logarithm of the hyperbolic cosine of the differences. Targets: numbers of the prediction's shape.</source>
        <translation>Mittelwert des Logarithmus des Kosinus hyperbolicus der Differenzen. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Log-cosh error, measure, score, regression</source>
        <comment>search words</comment>
        <translation>Log-cosh-Fehler, Maß, Metrik, Wert, Kennzahl, Regression, Kosinus hyperbolicus</translation>
    </message>
    <message>
        <source>R² score</source>
        <translation>Bestimmtheitsmaß R²</translation>
    </message>
    <message>
        <source>Share of the targets' variance that the prediction explains; 1 is perfect. Targets: numbers of the prediction's shape.</source>
        <translation>Anteil der Varianz der Zielwerte, den die Vorhersage erklärt; 1 ist perfekt. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Aggregation</translation>
    </message>
    <message>
        <source>How several numbers a volume are joined: by their mean, or by a mean weighted by their variance.</source>
        <translation>Wie mehrere Zahlen je Volumen zusammengefasst werden: als Mittelwert oder als mit ihrer Varianz gewichteter Mittelwert.</translation>
    </message>
    <message>
        <source>Num regressors</source>
        <translation>Anzahl der Regressoren</translation>
    </message>
    <message>
        <source>Number of quantities that the prediction rests on, for the adjusted score; 0 does not adjust.</source>
        <translation>Anzahl der Größen, auf denen die Vorhersage beruht, für den korrigierten Wert; 0 korrigiert nicht.</translation>
    </message>
    <message>
        <source>R² score, measure, score, coefficient of determination, regression, r2</source>
        <comment>search words</comment>
        <translation>Bestimmtheitsmaß R², Maß, Metrik, Wert, Kennzahl, Determinationskoeffizient, Regression</translation>
    </message>
    <message>
        <source>Mean of the binary crossentropy, whatever the loss is. Targets: 0 or 1, or one such column a class.</source>
        <translation>Mittelwert der binären Kreuzentropie, unabhängig von der Verlustfunktion. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Binary crossentropy, measure, score, cross entropy, log loss</source>
        <comment>search words</comment>
        <translation>Binäre Kreuzentropie, Maß, Metrik, Wert, Kennzahl, Cross-Entropy, logarithmischer Verlust</translation>
    </message>
    <message>
        <source>Mean of the crossentropy, whatever the loss is. Targets: one column a class, 1 for the right one.</source>
        <translation>Mittelwert der Kreuzentropie, unabhängig von der Verlustfunktion. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>Categorical crossentropy, measure, score, cross entropy</source>
        <comment>search words</comment>
        <translation>Kategoriale Kreuzentropie, Maß, Metrik, Wert, Kennzahl, Cross-Entropy</translation>
    </message>
    <message>
        <source>Mean of the crossentropy, whatever the loss is. Targets: one class number a volume.</source>
        <translation>Mittelwert der Kreuzentropie, unabhängig von der Verlustfunktion. Zielwerte: eine Klassennummer je Volumen.</translation>
    </message>
    <message>
        <source>Sparse categorical crossentropy, measure, score, cross entropy</source>
        <comment>search words</comment>
        <translation>Kategoriale Kreuzentropie (sparse), Maß, Metrik, Wert, Kennzahl, Cross-Entropy, Klassennummern</translation>
    </message>
    <message>
        <source>Mean likeness of direction of prediction and target; 1 is the same direction. Targets: numbers of the prediction's shape.</source>
        <translation>Mittlere Ähnlichkeit der Richtung von Vorhersage und Zielwert; 1 ist dieselbe Richtung. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Cosine similarity, measure, score, angle, direction</source>
        <comment>search words</comment>
        <translation>Kosinusähnlichkeit, Maß, Metrik, Wert, Kennzahl, Cosinus-Ähnlichkeit, Winkel, Richtung</translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation>Pearson-Korrelation</translation>
    </message>
    <message>
        <source>How well prediction and target lie on one line along an axis; 1 is perfect. Targets: numbers of the prediction's shape.</source>
        <translation>Wie gut Vorhersage und Zielwert entlang einer Achse auf einer Geraden liegen; 1 ist perfekt. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Pearson correlation, measure, score, correlation, regression, linear</source>
        <comment>search words</comment>
        <translation>Pearson-Korrelation, Maß, Metrik, Wert, Kennzahl, Korrelation, Korrelationskoeffizient, Regression, linear</translation>
    </message>
    <message>
        <source>Concordance correlation</source>
        <translation>Konkordanzkorrelation</translation>
    </message>
    <message>
        <source>How well prediction and target agree along an axis, in place and in spread; 1 is perfect. Targets: numbers of the prediction's shape.</source>
        <translation>Wie gut Vorhersage und Zielwert entlang einer Achse übereinstimmen, in Lage und Streuung; 1 ist perfekt. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Concordance correlation, measure, score, correlation, regression, agreement</source>
        <comment>search words</comment>
        <translation>Konkordanzkorrelation, Maß, Metrik, Wert, Kennzahl, Korrelation, Regression, Übereinstimmung</translation>
    </message>
    <message>
        <source>Mean distance of two distributions. Targets: numbers of the prediction's shape.</source>
        <translation>Mittlerer Abstand zweier Verteilungen. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence, measure, score, relative entropy</source>
        <comment>search words</comment>
        <translation>Kullback-Leibler-Divergenz, Maß, Metrik, Wert, Kennzahl, KL-Divergenz, relative Entropie</translation>
    </message>
    <message>
        <source>Mean Poisson loss, for counts. Targets: numbers of the prediction's shape.</source>
        <translation>Mittlerer Poisson-Verlust, für Zählwerte. Zielwerte: Zahlen in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>Poisson, measure, score, counts</source>
        <comment>search words</comment>
        <translation>Poisson, Maß, Metrik, Wert, Kennzahl, Anzahlen, Zählwerte</translation>
    </message>
    <message>
        <source>Mean hinge loss, whatever the loss is. Targets: 0 or 1, or one such column a class.</source>
        <translation>Mittlerer Hinge-Verlust, unabhängig von der Verlustfunktion. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Hinge, measure, score, svm</source>
        <comment>search words</comment>
        <translation>Hinge, Maß, Metrik, Wert, Kennzahl, Hinge-Verlust, Stützvektormaschine</translation>
    </message>
    <message>
        <source>Mean squared hinge loss, whatever the loss is. Targets: 0 or 1, or one such column a class.</source>
        <translation>Mittlerer quadrierter Hinge-Verlust, unabhängig von der Verlustfunktion. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Squared hinge, measure, score, svm</source>
        <comment>search words</comment>
        <translation>Quadrierter Hinge, Maß, Metrik, Wert, Kennzahl, Hinge-Verlust, Stützvektormaschine</translation>
    </message>
    <message>
        <source>Mean categorical hinge loss, whatever the loss is. Targets: one column a class, 1 for the right one.</source>
        <translation>Mittlerer kategorialer Hinge-Verlust, unabhängig von der Verlustfunktion. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>Categorical hinge, measure, score, svm</source>
        <comment>search words</comment>
        <translation>Kategorialer Hinge, Maß, Metrik, Wert, Kennzahl, Hinge-Verlust, Stützvektormaschine</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Fläche unter der Kurve (AUC)</translation>
    </message>
    <message>
        <source>Area under the curve of right against false alarms, over all thresholds; 1 is perfect and 0.5 is chance. Targets: 0 or 1, or one such column a class.</source>
        <translation>Fläche unter der Kurve der richtigen gegen die falschen Alarme, über alle Schwellen; 1 ist perfekt und 0.5 ist Zufall. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Number of thresholds at which the curve is taken.</source>
        <translation>Anzahl der Schwellen, an denen die Kurve bestimmt wird.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>ROC: right alarms against false ones; PR: precision against recall.</source>
        <translation>ROC: richtige gegen falsche Alarme; PR: Precision gegen Recall.</translation>
    </message>
    <message>
        <source>Summation method</source>
        <translation>Summationsverfahren</translation>
    </message>
    <message>
        <source>How the area between two thresholds is filled in.</source>
        <translation>Wie die Fläche zwischen zwei Schwellen gefüllt wird.</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Eigene Schwellen</translation>
    </message>
    <message>
        <source>The thresholds themselves, between 0 and 1; empty spaces them evenly.</source>
        <translation>Die Schwellen selbst, zwischen 0 und 1; leer werden sie gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>evenly spaced</source>
        <translation>gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Multi label</source>
        <translation>Mehrere Labels</translation>
    </message>
    <message>
        <source>Takes one curve for each class and then the mean.</source>
        <translation>Nimmt eine Kurve je Klasse und dann den Mittelwert.</translation>
    </message>
    <message>
        <source>Label weights</source>
        <translation>Labelgewichte</translation>
    </message>
    <message>
        <source>Weight of each class in the mean of the curves; empty counts all alike.</source>
        <translation>Gewicht jeder Klasse im Mittelwert der Kurven; leer zählen alle gleich.</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>Keras takes it from the network's answer</source>
        <translation>Keras entnimmt es der Ausgabe des Netzes</translation>
    </message>
    <message>
        <source>Area under the curve, measure, score, roc, auroc, receiver operating characteristic</source>
        <comment>search words</comment>
        <translation>Fläche unter der Kurve (AUC), Maß, Metrik, Wert, Kennzahl, ROC-Kurve, Grenzwertoptimierungskurve, Isosensitivitätskurve</translation>
    </message>
    <message>
        <source>Share of the predicted classes that are right. Targets: 0 or 1, or one such column a class.</source>
        <translation>Anteil der vorhergesagten Klassen, die richtig sind. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Probability above which the answer counts as yes; empty takes 0.5.</source>
        <translation>Wahrscheinlichkeit, oberhalb derer die Vorhersage als „ja“ zählt; leer gilt 0.5.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Counts the K most likely classes as predicted, whatever their probability; empty goes by the threshold.</source>
        <translation>Zählt die K wahrscheinlichsten Klassen als vorhergesagt, wie wahrscheinlich sie auch sind; leer gilt die Schwelle.</translation>
    </message>
    <message>
        <source>by threshold</source>
        <translation>nach der Schwelle</translation>
    </message>
    <message>
        <source>Number of the only class that is looked at; empty takes all together.</source>
        <translation>Nummer der einzigen Klasse, die betrachtet wird; leer gelten alle zusammen.</translation>
    </message>
    <message>
        <source>Precision, measure, score, positive predictive value</source>
        <comment>search words</comment>
        <translation>Precision, Maß, Metrik, Wert, Kennzahl, Präzision, positiver prädiktiver Wert, positiver Vorhersagewert, Relevanz</translation>
    </message>
    <message>
        <source>Share of the true classes that are predicted. Targets: 0 or 1, or one such column a class.</source>
        <translation>Anteil der wahren Klassen, die vorhergesagt werden. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Recall, measure, score, sensitivity, true positive rate</source>
        <comment>search words</comment>
        <translation>Recall, Maß, Metrik, Wert, Kennzahl, Sensitivität, Richtig-positiv-Rate, Trefferquote</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>Richtig-Positive</translation>
    </message>
    <message>
        <source>Number of answers that say yes, rightly. Targets: 0 or 1, or one such column a class.</source>
        <translation>Anzahl der Vorhersagen, die zu Recht „ja“ lauten. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>True positives, measure, score, confusion matrix, count</source>
        <comment>search words</comment>
        <translation>Richtig-Positive, Maß, Metrik, Wert, Kennzahl, Konfusionsmatrix, Wahrheitsmatrix, Anzahl</translation>
    </message>
    <message>
        <source>True negatives</source>
        <translation>Richtig-Negative</translation>
    </message>
    <message>
        <source>Number of answers that say no, rightly. Targets: 0 or 1, or one such column a class.</source>
        <translation>Anzahl der Vorhersagen, die zu Recht „nein“ lauten. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>True negatives, measure, score, confusion matrix, count</source>
        <comment>search words</comment>
        <translation>Richtig-Negative, Maß, Metrik, Wert, Kennzahl, Konfusionsmatrix, Wahrheitsmatrix, Anzahl</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Falsch-Positive</translation>
    </message>
    <message>
        <source>Number of answers that say yes, wrongly. Targets: 0 or 1, or one such column a class.</source>
        <translation>Anzahl der Vorhersagen, die zu Unrecht „ja“ lauten. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>False positives, measure, score, confusion matrix, count</source>
        <comment>search words</comment>
        <translation>Falsch-Positive, Maß, Metrik, Wert, Kennzahl, Konfusionsmatrix, Wahrheitsmatrix, Anzahl, Fehlalarm</translation>
    </message>
    <message>
        <source>False negatives</source>
        <translation>Falsch-Negative</translation>
    </message>
    <message>
        <source>Number of answers that say no, wrongly. Targets: 0 or 1, or one such column a class.</source>
        <translation>Anzahl der Vorhersagen, die zu Unrecht „nein“ lauten. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>False negatives, measure, score, confusion matrix, count</source>
        <comment>search words</comment>
        <translation>Falsch-Negative, Maß, Metrik, Wert, Kennzahl, Konfusionsmatrix, Wahrheitsmatrix, Anzahl, übersehen</translation>
    </message>
    <message>
        <source>Sensitivity at specificity</source>
        <translation>Sensitivität bei Spezifität</translation>
    </message>
    <message>
        <source>Best share of true answers found while a share of the others is rightly turned down. Targets: 0 or 1, or one such column a class.</source>
        <translation>Bester Anteil gefundener Positiver, während ein verlangter Anteil der Negativen richtig abgewiesen wird. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>The specificity asked for, from 0 to 1.</source>
        <translation>Die verlangte Spezifität, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Number of thresholds that are tried.</source>
        <translation>Anzahl der Schwellen, die probiert werden.</translation>
    </message>
    <message>
        <source>Sensitivity at specificity, measure, score, operating point, threshold</source>
        <comment>search words</comment>
        <translation>Sensitivität bei Spezifität, Maß, Metrik, Wert, Kennzahl, Arbeitspunkt, Schwelle, Schwellenwert</translation>
    </message>
    <message>
        <source>Specificity at sensitivity</source>
        <translation>Spezifität bei Sensitivität</translation>
    </message>
    <message>
        <source>Best share of others rightly turned down while a share of true answers is found. Targets: 0 or 1, or one such column a class.</source>
        <translation>Bester Anteil richtig abgewiesener Negativer, während ein verlangter Anteil der Positiven gefunden wird. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>The sensitivity asked for, from 0 to 1.</source>
        <translation>Die verlangte Sensitivität, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Specificity at sensitivity, measure, score, operating point, threshold</source>
        <comment>search words</comment>
        <translation>Spezifität bei Sensitivität, Maß, Metrik, Wert, Kennzahl, Arbeitspunkt, Schwelle, Schwellenwert</translation>
    </message>
    <message>
        <source>Precision at recall</source>
        <translation>Precision bei Recall</translation>
    </message>
    <message>
        <source>Best precision at a recall that you ask for. Targets: 0 or 1, or one such column a class.</source>
        <translation>Beste Precision bei dem Recall, den Sie verlangen. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>The recall asked for, from 0 to 1.</source>
        <translation>Der verlangte Recall, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Precision at recall, measure, score, operating point, threshold</source>
        <comment>search words</comment>
        <translation>Precision bei Recall, Maß, Metrik, Wert, Kennzahl, Präzision, Arbeitspunkt, Schwelle, Schwellenwert</translation>
    </message>
    <message>
        <source>Recall at precision</source>
        <translation>Recall bei Precision</translation>
    </message>
    <message>
        <source>Best recall at a precision that you ask for. Targets: 0 or 1, or one such column a class.</source>
        <translation>Bester Recall bei der Precision, die Sie verlangen. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>The precision asked for, from 0 to 1.</source>
        <translation>Die verlangte Precision, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Recall at precision, measure, score, operating point, threshold</source>
        <comment>search words</comment>
        <translation>Recall bei Precision, Maß, Metrik, Wert, Kennzahl, Präzision, Arbeitspunkt, Schwelle, Schwellenwert</translation>
    </message>
    <message>
        <source>F-beta score</source>
        <translation>F-Beta-Wert</translation>
    </message>
    <message>
        <source>Mean of precision and recall in which recall counts beta times as much. Targets: one column a class, 1 for the right one.</source>
        <translation>Mittel von Precision und Recall, in dem Recall beta-mal so viel zählt. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>How many times more recall counts than precision.</source>
        <translation>Wievielmal mehr Recall zählt als Precision.</translation>
    </message>
    <message>
        <source>F-beta score, measure, score, f2, f-measure</source>
        <comment>search words</comment>
        <translation>F-Beta-Wert, Maß, Metrik, Wert, Kennzahl, F-Maß, F2-Maß</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <source>Mean overlap of all classes: what prediction and target share, divided by what either has. Targets: one class number a volume.</source>
        <translation>Mittlere Überlappung aller Klassen: Schnittmenge von Vorhersage und Zielwert, geteilt durch ihre Vereinigung. Zielwerte: eine Klassennummer je Volumen.</translation>
    </message>
    <message>
        <source>Number of classes.</source>
        <translation>Anzahl der Klassen.</translation>
    </message>
    <message>
        <source>Sparse y true</source>
        <translation>Zielwerte als Nummern</translation>
    </message>
    <message>
        <source>Say yes when targets are class numbers, no when they hold a column a class.</source>
        <translation>Ja, wenn die Zielwerte Klassennummern sind, nein, wenn sie eine Spalte je Klasse enthalten.</translation>
    </message>
    <message>
        <source>Sparse y pred</source>
        <translation>Vorhersagen als Nummern</translation>
    </message>
    <message>
        <source>Say yes when answers are class numbers, no when they hold a column a class.</source>
        <translation>Ja, wenn die Vorhersagen Klassennummern sind, nein, wenn sie eine Spalte je Klasse enthalten.</translation>
    </message>
    <message>
        <source>Mean IoU, measure, score, jaccard, iou, intersection over union, segmentation</source>
        <comment>search words</comment>
        <translation>Mittlere IoU, Maß, Metrik, Wert, Kennzahl, Jaccard-Index, Überlappung, Schnitt durch Vereinigung, Segmentierung</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Mean overlap of some classes: what prediction and target share, divided by what either has. Targets: one class number a volume.</source>
        <translation>Mittlere Überlappung einiger Klassen: Schnittmenge von Vorhersage und Zielwert, geteilt durch ihre Vereinigung. Zielwerte: eine Klassennummer je Volumen.</translation>
    </message>
    <message>
        <source>Counted classes</source>
        <translation>Gezählte Klassen</translation>
    </message>
    <message>
        <source>Numbers of the classes whose mean is taken.</source>
        <translation>Nummern der Klassen, deren Mittelwert genommen wird.</translation>
    </message>
    <message>
        <source>IoU, measure, score, jaccard, iou, intersection over union, segmentation</source>
        <comment>search words</comment>
        <translation>IoU, Maß, Metrik, Wert, Kennzahl, Jaccard-Index, Überlappung, Schnitt durch Vereinigung, Segmentierung</translation>
    </message>
    <message>
        <source>One-hot mean IoU</source>
        <translation>Mittlere One-Hot-IoU</translation>
    </message>
    <message>
        <source>Mean overlap of all classes: what prediction and target share, divided by what either has. Targets: one column a class, 1 for the right one.</source>
        <translation>Mittlere Überlappung aller Klassen: Schnittmenge von Vorhersage und Zielwert, geteilt durch ihre Vereinigung. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>One-hot mean IoU, measure, score, jaccard, iou, intersection over union, segmentation</source>
        <comment>search words</comment>
        <translation>Mittlere One-Hot-IoU, Maß, Metrik, Wert, Kennzahl, Jaccard-Index, Überlappung, Schnitt durch Vereinigung, Segmentierung</translation>
    </message>
    <message>
        <source>One-hot IoU</source>
        <translation>One-Hot-IoU</translation>
    </message>
    <message>
        <source>Mean overlap of some classes: what prediction and target share, divided by what either has. Targets: one column a class, 1 for the right one.</source>
        <translation>Mittlere Überlappung einiger Klassen: Schnittmenge von Vorhersage und Zielwert, geteilt durch ihre Vereinigung. Zielwerte: eine Spalte je Klasse, 1 für die richtige.</translation>
    </message>
    <message>
        <source>One-hot IoU, measure, score, jaccard, iou, intersection over union, segmentation</source>
        <comment>search words</comment>
        <translation>One-Hot-IoU, Maß, Metrik, Wert, Kennzahl, Jaccard-Index, Überlappung, Schnitt durch Vereinigung, Segmentierung</translation>
    </message>
    <message>
        <source>Binary IoU</source>
        <translation>Binäre IoU</translation>
    </message>
    <message>
        <source>Mean overlap of yes and no: what prediction and target share, divided by what either has. Targets: 0 or 1, or one such column a class.</source>
        <translation>Mittlere Überlappung von Ja und Nein: Schnittmenge von Vorhersage und Zielwert, geteilt durch ihre Vereinigung. Zielwerte: 0 oder 1, oder je Klasse eine solche Spalte.</translation>
    </message>
    <message>
        <source>Which count: 0 for no, 1 for yes.</source>
        <translation>Welche zählen: 0 für nein, 1 für ja.</translation>
    </message>
    <message>
        <source>Binary IoU, measure, score, jaccard, iou, intersection over union, segmentation</source>
        <comment>search words</comment>
        <translation>Binäre IoU, Maß, Metrik, Wert, Kennzahl, Jaccard-Index, Überlappung, Schnitt durch Vereinigung, Segmentierung</translation>
    </message>
    <message>
        <source>Mean Dice</source>
        <translation>Mittlerer Dice</translation>
    </message>
    <message>
        <source>Twice what two masks share, divided by the sum of both: the mean over volumes and classes. Targets: a mask, one class number a voxel.</source>
        <translation>Das Doppelte dessen, was zwei Masken gemeinsam haben, geteilt durch die Summe beider: der Mittelwert über Volumina und Klassen. Zielwerte: eine Maske, eine Klassennummer je Voxel.</translation>
    </message>
    <message>
        <source>Number of classes, with the background as class 0.</source>
        <translation>Anzahl der Klassen, mit dem Hintergrund als Klasse 0.</translation>
    </message>
    <message>
        <source>its own name stands in the curves and tables</source>
        <translation>in Kurven und Tabellen steht ihr eigener Name</translation>
    </message>
    <message>
        <source>it is counted as float32</source>
        <translation>sie wird in float32 gerechnet</translation>
    </message>
    <message>
        <source>Mean Dice, measure, score, segmentation, mask, overlap, dsc</source>
        <comment>search words</comment>
        <translation>Mittlerer Dice, Maß, Metrik, Wert, Kennzahl, Segmentierung, Maske, Überlappung, Dice-Koeffizient</translation>
    </message>
    <message>
        <source>Hausdorff distance</source>
        <translation>Hausdorff-Abstand</translation>
    </message>
    <message>
        <source>How far the surfaces of two masks lie apart, at a percentile: the mean over volumes and classes. Targets: a mask, one class number a voxel.</source>
        <translation>Wie weit die Oberflächen zweier Masken auseinanderliegen, bei einem Perzentil: der Mittelwert über Volumina und Klassen. Zielwerte: eine Maske, eine Klassennummer je Voxel.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>100 takes the farthest voxel of a surface; 95 leaves the farthest twentieth out.</source>
        <translation>100 nimmt das fernste Voxel einer Oberfläche; 95 lässt das fernste Zwanzigstel weg.</translation>
    </message>
    <message>
        <source>Size of a voxel along depth, height and width; its unit is that of the result.</source>
        <translation>Größe eines Voxels entlang Tiefe, Höhe und Breite; ihre Einheit ist die des Ergebnisses.</translation>
    </message>
    <message>
        <source>Hausdorff distance, measure, score, segmentation, mask, surface distance, hd95</source>
        <comment>search words</comment>
        <translation>Hausdorff-Abstand, Maß, Metrik, Wert, Kennzahl, Segmentierung, Maske, Hausdorff-Distanz, Oberflächenabstand</translation>
    </message>
</context>
<context>
    <name>cards: Optimizers</name>
    <message>
        <source>Optimizers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Gives each weight its own step from running means of its gradients and their squares; a good first choice.</source>
        <translation>Gibt jedem Gewicht eine eigene Schrittgröße aus gleitenden Mittelwerten seiner Gradienten und ihrer Quadrate; eine gute erste Wahl.</translation>
    </message>
    <message>
        <source>Size of a step, or a link from a schedule; the first number to try others for.</source>
        <translation>Größe eines Schritts oder eine Verbindung von einem Lernratenplan; die erste Zahl, für die man andere Werte probiert.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Share of the running mean of the gradients that stays from one step to the next, from 0 to below 1.</source>
        <translation>Anteil des gleitenden Mittelwerts der Gradienten, der von Schritt zu Schritt erhalten bleibt, von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Share of the running mean of the squared gradients that stays from one step to the next, from 0 to below 1.</source>
        <translation>Anteil des gleitenden Mittelwerts der quadrierten Gradienten, der von Schritt zu Schritt erhalten bleibt, von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>Small number that keeps a division from failing.</source>
        <translation>Kleine Zahl, die verhindert, dass eine Division scheitert.</translation>
    </message>
    <message>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <source>Divides by the greatest running mean of squares so far instead of the present one.</source>
        <translation>Teilt durch den bisher größten gleitenden Mittelwert der Quadrate statt durch den jetzigen.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Share of each weight that is taken off in each step, times the learning rate; empty takes off nothing.</source>
        <translation>Anteil jedes Gewichts, der in jedem Schritt abgezogen wird, mal der Lernrate; leer wird nichts abgezogen.</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Normbegrenzung</translation>
    </message>
    <message>
        <source>Length to which the gradient of each weight array is cut; empty cuts nothing.</source>
        <translation>Länge, auf die der Gradient jedes Gewichtsarrays begrenzt wird; leer wird nichts begrenzt.</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>Wertbegrenzung</translation>
    </message>
    <message>
        <source>Greatest absolute value of each entry of a gradient; empty cuts nothing.</source>
        <translation>Größter Betrag jedes Eintrags eines Gradienten; leer wird nichts begrenzt.</translation>
    </message>
    <message>
        <source>Global clip norm</source>
        <translation>Globale Normbegrenzung</translation>
    </message>
    <message>
        <source>Length to which all gradients taken together are cut; empty cuts nothing.</source>
        <translation>Länge, auf die alle Gradienten zusammengenommen begrenzt werden; leer wird nichts begrenzt.</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>Gewichte mitteln</translation>
    </message>
    <message>
        <source>Keeps a running mean of the weights and ends with it.</source>
        <translation>Führt einen gleitenden Mittelwert der Gewichte und endet mit ihm.</translation>
    </message>
    <message>
        <source>Averaging momentum</source>
        <translation>Momentum der Mittelung</translation>
    </message>
    <message>
        <source>Share of the running mean of the weights that stays from one step to the next.</source>
        <translation>Anteil des gleitenden Mittelwerts der Gewichte, der von Schritt zu Schritt erhalten bleibt.</translation>
    </message>
    <message>
        <source>Averaging interval</source>
        <translation>Intervall der Mittelung</translation>
    </message>
    <message>
        <source>Number of steps after which the weights are replaced by their running mean; empty does so at the end only.</source>
        <translation>Anzahl der Schritte, nach denen die Gewichte durch ihren gleitenden Mittelwert ersetzt werden; leer geschieht das nur am Ende.</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>Gradient accumulation steps</source>
        <translation>Akkumulationsschritte</translation>
    </message>
    <message>
        <source>Number of batches whose gradients are averaged before one step is taken; empty steps after each batch.</source>
        <translation>Anzahl der Batches, deren Gradienten vor einem Schritt gemittelt werden; leer folgt ein Schritt nach jedem Batch.</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>jeder Batch</translation>
    </message>
    <message>
        <source>The optimizer, for any number of inputs that take one.</source>
        <translation>Der Optimierer, für beliebig viele Eingänge, die einen annehmen.</translation>
    </message>
    <message>
        <source>an optimizer is not looked up by name</source>
        <translation>ein Optimierer wird nicht nach seinem Namen gesucht</translation>
    </message>
    <message>
        <source>the trainer scales the loss itself where the precision asks for it</source>
        <translation>der Trainer skaliert den Verlust selbst, wo das Zahlenformat es verlangt</translation>
    </message>
    <message>
        <source>Adam, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>Adam, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam that also takes a share off each weight in each step, apart from the gradients.</source>
        <translation>Adam, der außerdem in jedem Schritt von jedem Gewicht einen Anteil abzieht, getrennt von den Gradienten.</translation>
    </message>
    <message>
        <source>Share of each weight that is taken off in each step, times the learning rate.</source>
        <translation>Anteil jedes Gewichts, der in jedem Schritt abgezogen wird, mal der Lernrate.</translation>
    </message>
    <message>
        <source>AdamW, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>AdamW, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Steps against the gradient, with momentum if wanted.</source>
        <translation>Geht Schritte gegen den Gradienten, auf Wunsch mit Momentum.</translation>
    </message>
    <message>
        <source>Share of the last step that the next one keeps.</source>
        <translation>Anteil des letzten Schritts, den der nächste behält.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before the gradient is taken.</source>
        <translation>Schaut entlang des Momentums voraus, bevor der Gradient bestimmt wird.</translation>
    </message>
    <message>
        <source>SGD, solver, gradient descent, stochastic gradient descent, momentum</source>
        <comment>search words</comment>
        <translation>SGD, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren, stochastischer Gradientenabstieg, Momentum</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Divides each gradient by a running mean of its size.</source>
        <translation>Teilt jeden Gradienten durch einen gleitenden Mittelwert seiner Größe.</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Centered</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>Divides by the spread of the gradients, not by their size.</source>
        <translation>Teilt durch die Streuung der Gradienten, nicht durch ihre Größe.</translation>
    </message>
    <message>
        <source>RMSprop, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>RMSprop, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>Nadam</source>
        <translation>Nadam</translation>
    </message>
    <message>
        <source>Adam that looks ahead along its momentum.</source>
        <translation>Adam, der entlang seines Momentums vorausschaut.</translation>
    </message>
    <message>
        <source>Nadam, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>Nadam, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>Adamax</source>
        <translation>Adamax</translation>
    </message>
    <message>
        <source>Adam that divides by the greatest recent gradient instead of the mean square.</source>
        <translation>Adam, der statt durch das mittlere Quadrat durch den größten der letzten Gradienten teilt.</translation>
    </message>
    <message>
        <source>Adamax, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>Adamax, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Gives weights that have moved much ever smaller steps.</source>
        <translation>Gibt Gewichten, die sich viel bewegt haben, immer kleinere Schritte.</translation>
    </message>
    <message>
        <source>Initial accumulator value</source>
        <translation>Anfang des Akkumulators</translation>
    </message>
    <message>
        <source>Sum of squared gradients to start from; larger makes the first steps smaller.</source>
        <translation>Summe der quadrierten Gradienten zu Beginn; ein größerer Wert macht die ersten Schritte kleiner.</translation>
    </message>
    <message>
        <source>Adagrad, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>Adagrad, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <source>Scales steps by the recent steps and gradients, so that the learning rate matters little; 1 is usual.</source>
        <translation>Skaliert Schritte nach den letzten Schritten und Gradienten, sodass die Lernrate wenig ausmacht; üblich ist 1.</translation>
    </message>
    <message>
        <source>Adadelta, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>Adadelta, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Steps by the sign of the momentum alone; needs a smaller learning rate than Adam and less memory.</source>
        <translation>Geht Schritte allein nach dem Vorzeichen des Momentums; braucht eine kleinere Lernrate und weniger Speicher als Adam.</translation>
    </message>
    <message>
        <source>Share of the momentum in the step, from above 0 to 1; the rest is the new gradient.</source>
        <translation>Anteil des Momentums am Schritt, von über 0 bis 1; der Rest ist der neue Gradient.</translation>
    </message>
    <message>
        <source>Lion, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>Lion, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>Lamb</source>
        <translation>Lamb</translation>
    </message>
    <message>
        <source>Adam whose step in each weight array is scaled by the array's length, for large batches.</source>
        <translation>Adam, dessen Schritt in jedem Gewichtsarray nach dessen Länge skaliert wird, für große Batches.</translation>
    </message>
    <message>
        <source>Lamb, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>Lamb, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>Adafactor</source>
        <translation>Adafactor</translation>
    </message>
    <message>
        <source>Adam that keeps rows and columns of the squared gradients only, for less memory.</source>
        <translation>Adam, der von den quadrierten Gradienten nur Zeilen und Spalten aufbewahrt und so Speicher spart.</translation>
    </message>
    <message>
        <source>Beta 2 decay</source>
        <translation>Abnahme von Beta 2</translation>
    </message>
    <message>
        <source>Power of the number of steps by which the running mean becomes slower.</source>
        <translation>Exponent der Schrittzahl, mit dem der gleitende Mittelwert träger wird.</translation>
    </message>
    <message>
        <source>Epsilon 1</source>
        <translation>Epsilon 1</translation>
    </message>
    <message>
        <source>Least squared gradient.</source>
        <translation>Kleinster quadrierter Gradient.</translation>
    </message>
    <message>
        <source>Epsilon 2</source>
        <translation>Epsilon 2</translation>
    </message>
    <message>
        <source>Least scale of the weights.</source>
        <translation>Kleinste Skala der Gewichte.</translation>
    </message>
    <message>
        <source>Clip threshold</source>
        <translation>Begrenzungsschwelle</translation>
    </message>
    <message>
        <source>Greatest length of a step, as a root mean square.</source>
        <translation>Größte Länge eines Schritts, als quadratisches Mittel.</translation>
    </message>
    <message>
        <source>Relative step</source>
        <translation>Relativer Schritt</translation>
    </message>
    <message>
        <source>Makes steps smaller as training goes on.</source>
        <translation>Macht die Schritte im Lauf des Trainings kleiner.</translation>
    </message>
    <message>
        <source>Adafactor, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>Adafactor, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>FTRL</source>
        <translation>FTRL</translation>
    </message>
    <message>
        <source>Follows the sum of all gradients with penalties on the weights; made for very sparse inputs.</source>
        <translation>Folgt der Summe aller Gradienten, mit Straftermen für die Gewichte; für sehr dünn besetzte Eingaben gemacht.</translation>
    </message>
    <message>
        <source>Learning rate power</source>
        <translation>Exponent der Lernrate</translation>
    </message>
    <message>
        <source>How fast the learning rate falls; 0 keeps it.</source>
        <translation>Wie schnell die Lernrate sinkt; 0 behält sie bei.</translation>
    </message>
    <message>
        <source>Sum of squared gradients to start from.</source>
        <translation>Summe der quadrierten Gradienten zu Beginn.</translation>
    </message>
    <message>
        <source>L1 strength</source>
        <translation>L1-Stärke</translation>
    </message>
    <message>
        <source>Weight of the absolute values of the weights.</source>
        <translation>Gewicht der Beträge der Gewichte.</translation>
    </message>
    <message>
        <source>L2 strength</source>
        <translation>L2-Stärke</translation>
    </message>
    <message>
        <source>Weight of the squares of the weights.</source>
        <translation>Gewicht der Quadrate der Gewichte.</translation>
    </message>
    <message>
        <source>L2 shrinkage</source>
        <translation>L2-Schrumpfung</translation>
    </message>
    <message>
        <source>Weight of the squares in the gradient alone.</source>
        <translation>Gewicht der Quadrate allein im Gradienten.</translation>
    </message>
    <message>
        <source>Number added to the root of the squared gradients.</source>
        <translation>Zahl, die zur Wurzel der quadrierten Gradienten addiert wird.</translation>
    </message>
    <message>
        <source>FTRL, solver, gradient descent, follow the regularized leader</source>
        <comment>search words</comment>
        <translation>FTRL, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>Schedule-free AdamW</source>
        <translation>AdamW ohne Lernratenplan</translation>
    </message>
    <message>
        <source>AdamW that needs no schedule: it steps from one running mean of the weights and gives another.</source>
        <translation>AdamW, der keinen Lernratenplan braucht: Er geht Schritte von einem gleitenden Mittelwert der Gewichte aus und gibt einen anderen zurück.</translation>
    </message>
    <message>
        <source>Warmup steps</source>
        <translation>Aufwärmschritte</translation>
    </message>
    <message>
        <source>Batches over which the learning rate rises.</source>
        <translation>Batches, über die die Lernrate steigt.</translation>
    </message>
    <message>
        <source>Schedule-free AdamW, solver, gradient descent</source>
        <comment>search words</comment>
        <translation>AdamW ohne Lernratenplan, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren</translation>
    </message>
    <message>
        <source>Muon</source>
        <translation>Muon</translation>
    </message>
    <message>
        <source>Turns the steps of weight tables so that all directions count alike; other weights step as in AdamW.</source>
        <translation>Dreht die Schritte von Gewichtsmatrizen so, dass alle Richtungen gleich zählen; die übrigen Gewichte folgen AdamW.</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum.</source>
        <translation>Schaut entlang des Momentums voraus.</translation>
    </message>
    <message>
        <source>Adam beta 1</source>
        <translation>Adam Beta 1</translation>
    </message>
    <message>
        <source>Share of the running mean of the gradients in AdamW that stays from one step to the next, from 0 to below 1.</source>
        <translation>Anteil des gleitenden Mittelwerts der Gradienten bei AdamW, der von Schritt zu Schritt erhalten bleibt, von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>Adam beta 2</source>
        <translation>Adam Beta 2</translation>
    </message>
    <message>
        <source>Share of the running mean of the squared gradients in AdamW that stays from one step to the next, from 0 to below 1.</source>
        <translation>Anteil des gleitenden Mittelwerts der quadrierten Gradienten bei AdamW, der von Schritt zu Schritt erhalten bleibt, von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>Adam weight decay</source>
        <translation>Adam-Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Weight decay of the weights that step as in AdamW.</source>
        <translation>Gewichtsabnahme der Gewichte, die AdamW folgen.</translation>
    </message>
    <message>
        <source>Adam learning rate share</source>
        <translation>Adam-Lernratenanteil</translation>
    </message>
    <message>
        <source>Learning rate of AdamW as a share of the other.</source>
        <translation>Lernrate von AdamW als Anteil der anderen.</translation>
    </message>
    <message>
        <source>Exclude layers</source>
        <translation>Schichten ausnehmen</translation>
    </message>
    <message>
        <source>Layers that step as in AdamW, by a part of their node's id; best the last one. Empty names none.</source>
        <translation>Schichten, die AdamW folgen, nach einem Teil der ID ihrer Karte; am besten die letzte. Leer wird keine ausgenommen.</translation>
    </message>
    <message>
        <source>Exclude embeddings</source>
        <translation>Embeddings ausnehmen</translation>
    </message>
    <message>
        <source>Lets embeddings step as in AdamW.</source>
        <translation>Lässt Embeddings AdamW folgen.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Rounds in which steps are turned.</source>
        <translation>Durchgänge, in denen Schritte gedreht werden.</translation>
    </message>
    <message>
        <source>Muon a</source>
        <translation>Muon a</translation>
    </message>
    <message>
        <source>First number of a round.</source>
        <translation>Erste Zahl eines Durchgangs.</translation>
    </message>
    <message>
        <source>Muon b</source>
        <translation>Muon b</translation>
    </message>
    <message>
        <source>Second number of a round.</source>
        <translation>Zweite Zahl eines Durchgangs.</translation>
    </message>
    <message>
        <source>Muon c</source>
        <translation>Muon c</translation>
    </message>
    <message>
        <source>Third number of a round.</source>
        <translation>Dritte Zahl eines Durchgangs.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittgröße</translation>
    </message>
    <message>
        <source>Size of a step as Adam would have it, so that one learning rate serves both; empty does not scale.</source>
        <translation>Größe eines Schritts, wie Adam sie hätte, sodass eine Lernrate für beide passt; leer wird nicht skaliert.</translation>
    </message>
    <message>
        <source>not scaled</source>
        <translation>nicht skaliert</translation>
    </message>
    <message>
        <source>Muon, solver, gradient descent, orthogonal, newton-schulz</source>
        <comment>search words</comment>
        <translation>Muon, Optimierer, Lösungsverfahren, Gradientenabstieg, Gradientenverfahren, orthogonal</translation>
    </message>
</context>
<context>
    <name>cards: Schedules</name>
    <message>
        <source>Schedules</source>
        <translation>Lernratenpläne</translation>
    </message>
    <message>
        <source>Cosine decay</source>
        <translation>Kosinusabnahme</translation>
    </message>
    <message>
        <source>Lets the learning rate fall along half a wave, after a rise at the beginning if wanted.</source>
        <translation>Lässt die Lernrate entlang einer halben Welle sinken, auf Wunsch nach einem Anstieg zu Beginn.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Learning rate of the first step.</source>
        <translation>Lernrate des ersten Schritts.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Length of the fall, counted in batches: epochs × batches an epoch.</source>
        <translation>Länge der Abnahme, gezählt in Batches: Epochen × Batches je Epoche.</translation>
    </message>
    <message>
        <source>Left at the end</source>
        <translation>Rest am Ende</translation>
    </message>
    <message>
        <source>Share of the learning rate that is left at the end.</source>
        <translation>Anteil der Lernrate, der am Ende übrig ist.</translation>
    </message>
    <message>
        <source>Warmup target</source>
        <translation>Aufwärmziel</translation>
    </message>
    <message>
        <source>Learning rate up to which it rises from the start before it falls; empty does not rise.</source>
        <translation>Lernrate, bis zu der sie vom Anfang an steigt, bevor sie sinkt; leer steigt sie nicht.</translation>
    </message>
    <message>
        <source>no rise</source>
        <translation>kein Anstieg</translation>
    </message>
    <message>
        <source>Length of the rise, counted in batches.</source>
        <translation>Länge des Anstiegs, gezählt in Batches.</translation>
    </message>
    <message>
        <source>The schedule, for the Learning rate of an optimizer.</source>
        <translation>Der Lernratenplan, für die Lernrate eines Optimierers.</translation>
    </message>
    <message>
        <source>a schedule is shown by its card</source>
        <translation>ein Lernratenplan wird durch seine Karte angezeigt</translation>
    </message>
    <message>
        <source>Cosine decay, learning rate, lr, decay, schedule, warmup, annealing</source>
        <comment>search words</comment>
        <translation>Kosinusabnahme, Lernrate, Abnahme, Lernratenplan, Kosinus, Cosinus, Aufwärmen, Abkühlen</translation>
    </message>
    <message>
        <source>Cosine decay with restarts</source>
        <translation>Kosinusabnahme mit Neustarts</translation>
    </message>
    <message>
        <source>Lets the learning rate fall along half a wave again and again.</source>
        <translation>Lässt die Lernrate immer wieder entlang einer halben Welle sinken.</translation>
    </message>
    <message>
        <source>Length of the first fall, counted in batches: epochs × batches an epoch.</source>
        <translation>Länge der ersten Abnahme, gezählt in Batches: Epochen × Batches je Epoche.</translation>
    </message>
    <message>
        <source>Length factor</source>
        <translation>Längenfaktor</translation>
    </message>
    <message>
        <source>How many times longer each fall is than the one before.</source>
        <translation>Wievielmal länger jede Abnahme ist als die vorige.</translation>
    </message>
    <message>
        <source>Start factor</source>
        <translation>Anfangsfaktor</translation>
    </message>
    <message>
        <source>Number by which each new start is multiplied.</source>
        <translation>Zahl, mit der jeder neue Anfang multipliziert wird.</translation>
    </message>
    <message>
        <source>Share of the learning rate that is left at the end of a fall.</source>
        <translation>Anteil der Lernrate, der am Ende einer Abnahme übrig ist.</translation>
    </message>
    <message>
        <source>Cosine decay with restarts, learning rate, lr, decay, schedule, sgdr, warm restarts, annealing</source>
        <comment>search words</comment>
        <translation>Kosinusabnahme mit Neustarts, Lernrate, Abnahme, Lernratenplan, Kosinus, Cosinus, Neustart, Abkühlen</translation>
    </message>
    <message>
        <source>Exponential decay</source>
        <translation>Exponentielle Abnahme</translation>
    </message>
    <message>
        <source>Multiplies the learning rate by the same number over each stretch of steps.</source>
        <translation>Multipliziert die Lernrate über jeden Abschnitt von Schritten mit derselben Zahl.</translation>
    </message>
    <message>
        <source>Length of a stretch, counted in batches: epochs × batches an epoch.</source>
        <translation>Länge eines Abschnitts, gezählt in Batches: Epochen × Batches je Epoche.</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Abnahmerate</translation>
    </message>
    <message>
        <source>Number that the learning rate is multiplied by over a stretch.</source>
        <translation>Zahl, mit der die Lernrate über einen Abschnitt multipliziert wird.</translation>
    </message>
    <message>
        <source>Staircase</source>
        <translation>Stufenweise</translation>
    </message>
    <message>
        <source>Falls at once at the end of each stretch, not bit by bit.</source>
        <translation>Sinkt am Ende jedes Abschnitts auf einmal, nicht nach und nach.</translation>
    </message>
    <message>
        <source>Exponential decay, learning rate, lr, decay, schedule</source>
        <comment>search words</comment>
        <translation>Exponentielle Abnahme, Lernrate, Abnahme, Lernratenplan, exponentiell</translation>
    </message>
    <message>
        <source>Inverse time decay</source>
        <translation>Inverse Abnahme</translation>
    </message>
    <message>
        <source>Divides the learning rate by a number that grows evenly with the steps.</source>
        <translation>Teilt die Lernrate durch eine Zahl, die gleichmäßig mit den Schritten wächst.</translation>
    </message>
    <message>
        <source>What the divisor, which starts at 1, gains over a stretch.</source>
        <translation>Was der Divisor, der bei 1 beginnt, über einen Abschnitt hinzugewinnt.</translation>
    </message>
    <message>
        <source>Inverse time decay, learning rate, lr, decay, schedule</source>
        <comment>search words</comment>
        <translation>Inverse Abnahme, Lernrate, Abnahme, Lernratenplan, inverse Zeit, hyperbolisch</translation>
    </message>
    <message>
        <source>Polynomial decay</source>
        <translation>Polynomiale Abnahme</translation>
    </message>
    <message>
        <source>Lets the learning rate fall to a last one along a straight line or a power of it.</source>
        <translation>Lässt die Lernrate entlang einer Geraden oder einer Potenz davon auf einen letzten Wert sinken.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Learning rate at the end.</source>
        <translation>Lernrate am Ende.</translation>
    </message>
    <message>
        <source>1 falls along a straight line; more falls faster at first.</source>
        <translation>Bei 1 sinkt sie entlang einer Geraden; bei mehr anfangs schneller.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Starts again, lower, when the end is reached.</source>
        <translation>Beginnt von Neuem, niedriger, wenn das Ende erreicht ist.</translation>
    </message>
    <message>
        <source>Polynomial decay, learning rate, lr, decay, schedule, linear</source>
        <comment>search words</comment>
        <translation>Polynomiale Abnahme, Lernrate, Abnahme, Lernratenplan, Polynom, linear</translation>
    </message>
    <message>
        <source>Piecewise constant</source>
        <translation>Stückweise konstant</translation>
    </message>
    <message>
        <source>Keeps the learning rate on one level after the other.</source>
        <translation>Hält die Lernrate auf einer Stufe nach der anderen.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Steps at which the level changes, rising, counted in batches.</source>
        <translation>Schritte, bei denen die Stufe wechselt, aufsteigend, gezählt in Batches.</translation>
    </message>
    <message>
        <source>Learning rates of the levels, one more than there are changes.</source>
        <translation>Lernraten der Stufen, eine mehr, als es Wechsel gibt.</translation>
    </message>
    <message>
        <source>Piecewise constant, learning rate, lr, decay, schedule, steps, levels, constant</source>
        <comment>search words</comment>
        <translation>Stückweise konstant, Lernrate, Abnahme, Lernratenplan, Stufen, Schritte, konstant</translation>
    </message>
</context>
<context>
    <name>cards: Callbacks</name>
    <message>
        <source>Early stopping</source>
        <translation>Frühes Stoppen</translation>
    </message>
    <message>
        <source>Ends the training when a curve no longer gets better.</source>
        <translation>Beendet das Training, wenn eine Kurve nicht mehr besser wird.</translation>
    </message>
    <message>
        <source>Watched curve</source>
        <translation>Beobachtete Kurve</translation>
    </message>
    <message>
        <source>Curve that is watched, by its name: val_loss, loss, val_accuracy; those with val need validation data.</source>
        <translation>Kurve, die beobachtet wird, nach ihrem Namen: val_loss, loss, val_accuracy; die mit val brauchen Validierungsdaten.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Number of epochs without progress that are borne.</source>
        <translation>Anzahl der Epochen ohne Fortschritt, die hingenommen werden.</translation>
    </message>
    <message>
        <source>Least change</source>
        <translation>Kleinste Änderung</translation>
    </message>
    <message>
        <source>Least change that counts as progress, in the curve's unit.</source>
        <translation>Kleinste Änderung, die als Fortschritt zählt, in der Einheit der Kurve.</translation>
    </message>
    <message>
        <source>Restore best weights</source>
        <translation>Beste Gewichte laden</translation>
    </message>
    <message>
        <source>Goes back to the weights of the best epoch at the end.</source>
        <translation>Kehrt am Ende zu den Gewichten der besten Epoche zurück.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Value that must be reached within the patience, else training ends; empty asks for none.</source>
        <translation>Wert, der innerhalb der Geduld erreicht sein muss, sonst endet das Training; leer wird keiner verlangt.</translation>
    </message>
    <message>
        <source>Start from epoch</source>
        <translation>Ab Epoche</translation>
    </message>
    <message>
        <source>Number of epochs at the start that are not watched.</source>
        <translation>Anzahl der Epochen zu Beginn, die nicht beobachtet werden.</translation>
    </message>
    <message>
        <source>Whether the curve should fall (min) or rise (max); auto goes by its name.</source>
        <translation>Ob die Kurve fallen („Min“) oder steigen („Max“) soll; „Auto“ richtet sich nach ihrem Namen.</translation>
    </message>
    <message>
        <source>The callback, for any number of inputs that take one.</source>
        <translation>Der Callback, für beliebig viele Eingänge, die einen annehmen.</translation>
    </message>
    <message>
        <source>the run's own log tells it</source>
        <translation>das eigene Protokoll des Laufs berichtet es</translation>
    </message>
    <message>
        <source>Early stopping, stop, patience, overfitting</source>
        <comment>search words</comment>
        <translation>Frühes Stoppen, Early Stopping, stoppen, abbrechen, Geduld, Überanpassung</translation>
    </message>
    <message>
        <source>Reduce learning rate</source>
        <translation>Lernrate senken</translation>
    </message>
    <message>
        <source>Makes the learning rate smaller when a curve no longer gets better.</source>
        <translation>Macht die Lernrate kleiner, wenn eine Kurve nicht mehr besser wird.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Number below 1 that the learning rate is multiplied by.</source>
        <translation>Zahl unter 1, mit der die Lernrate multipliziert wird.</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Number of epochs to wait after each change.</source>
        <translation>Anzahl der Epochen, die nach jeder Änderung gewartet wird.</translation>
    </message>
    <message>
        <source>Least learning rate</source>
        <translation>Kleinste Lernrate</translation>
    </message>
    <message>
        <source>Learning rate below which it does not go.</source>
        <translation>Lernrate, die nicht unterschritten wird.</translation>
    </message>
    <message>
        <source>Reduce learning rate, plateau, learning rate, schedule</source>
        <comment>search words</comment>
        <translation>Lernrate senken, Plateau, Lernrate, Lernratenplan, verringern, reduzieren</translation>
    </message>
</context>
<context>
    <name>cards: Initializers</name>
    <message>
        <source>Initializers</source>
        <translation>Initialisierer</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation>Glorot gleichverteilt</translation>
    </message>
    <message>
        <source>Draws evenly from a range that shrinks with the number of values taken in and given out; Keras' usual start.</source>
        <translation>Zieht gleichverteilt aus einem Bereich, der mit der Anzahl der ein- und ausgehenden Werte kleiner wird; die Vorgabe von Keras.</translation>
    </message>
    <message>
        <source>The initializer, for any number of inputs that take one.</source>
        <translation>Der Initialisierer, für beliebig viele Eingänge, die einen annehmen.</translation>
    </message>
    <message>
        <source>the layers of this program keep their weights' axes where Keras looks for them</source>
        <translation>die Schichten dieses Programms haben die Achsen ihrer Gewichte dort, wo Keras sie sucht</translation>
    </message>
    <message>
        <source>Glorot uniform, weights, variance scaling, xavier</source>
        <comment>search words</comment>
        <translation>Glorot gleichverteilt, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Varianzskalierung, Gleichverteilung</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot normalverteilt</translation>
    </message>
    <message>
        <source>Draws from a cut bell curve that narrows with the number of values taken in and given out.</source>
        <translation>Zieht aus einer gestutzten Glockenkurve, die mit der Anzahl der ein- und ausgehenden Werte schmaler wird.</translation>
    </message>
    <message>
        <source>Glorot normal, weights, variance scaling, xavier</source>
        <comment>search words</comment>
        <translation>Glorot normalverteilt, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Varianzskalierung, Normalverteilung</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He gleichverteilt</translation>
    </message>
    <message>
        <source>Draws evenly from a range that shrinks with the number of values taken in; made for ReLU.</source>
        <translation>Zieht gleichverteilt aus einem Bereich, der mit der Anzahl der eingehenden Werte kleiner wird; für ReLU gemacht.</translation>
    </message>
    <message>
        <source>He uniform, weights, variance scaling, kaiming</source>
        <comment>search words</comment>
        <translation>He gleichverteilt, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Varianzskalierung, Gleichverteilung</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normalverteilt</translation>
    </message>
    <message>
        <source>Draws from a cut bell curve that narrows with the number of values taken in; made for ReLU.</source>
        <translation>Zieht aus einer gestutzten Glockenkurve, die mit der Anzahl der eingehenden Werte schmaler wird; für ReLU gemacht.</translation>
    </message>
    <message>
        <source>He normal, weights, variance scaling, kaiming</source>
        <comment>search words</comment>
        <translation>He normalverteilt, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Varianzskalierung, Normalverteilung</translation>
    </message>
    <message>
        <source>LeCun uniform</source>
        <translation>LeCun gleichverteilt</translation>
    </message>
    <message>
        <source>Draws evenly from a range that shrinks with the number of values taken in.</source>
        <translation>Zieht gleichverteilt aus einem Bereich, der mit der Anzahl der eingehenden Werte kleiner wird.</translation>
    </message>
    <message>
        <source>LeCun uniform, weights, variance scaling</source>
        <comment>search words</comment>
        <translation>LeCun gleichverteilt, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Varianzskalierung, Gleichverteilung</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun normalverteilt</translation>
    </message>
    <message>
        <source>Draws from a cut bell curve that narrows with the number of values taken in; made for SELU.</source>
        <translation>Zieht aus einer gestutzten Glockenkurve, die mit der Anzahl der eingehenden Werte schmaler wird; für SELU gemacht.</translation>
    </message>
    <message>
        <source>LeCun normal, weights, variance scaling, selu</source>
        <comment>search words</comment>
        <translation>LeCun normalverteilt, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Varianzskalierung, Normalverteilung</translation>
    </message>
    <message>
        <source>Variance scaling</source>
        <translation>Varianzskalierung</translation>
    </message>
    <message>
        <source>Draws weights whose variance is a scale divided by the number of values taken in, given out, or their mean.</source>
        <translation>Zieht Gewichte, deren Varianz eine Skala ist, geteilt durch die Anzahl der eingehenden oder ausgehenden Werte oder den Mittelwert beider.</translation>
    </message>
    <message>
        <source>Number that the variance is multiplied by; 2 is usual before ReLU.</source>
        <translation>Zahl, mit der die Varianz multipliziert wird; vor ReLU ist 2 üblich.</translation>
    </message>
    <message>
        <source>What the variance is divided by: values in (fan in), values out (fan out) or the mean of both (fan avg).</source>
        <translation>Wodurch die Varianz geteilt wird: eingehende Werte („Fan in“), ausgehende Werte („Fan out“) oder der Mittelwert beider („Fan avg“).</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Curve to draw from; the truncated one has no weights beyond two standard deviations.</source>
        <translation>Kurve, aus der gezogen wird; die gestutzte ergibt keine Gewichte jenseits von zwei Standardabweichungen.</translation>
    </message>
    <message>
        <source>Variance scaling, weights, variance scaling</source>
        <comment>search words</comment>
        <translation>Varianzskalierung, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Varianz, Skalierung</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Orthogonal</translation>
    </message>
    <message>
        <source>Makes a random matrix whose rows or columns stand at right angles, which keeps lengths as they are.</source>
        <translation>Bildet eine Zufallsmatrix, deren Zeilen oder Spalten senkrecht aufeinander stehen, sodass Längen erhalten bleiben.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Number that the whole matrix is multiplied by.</source>
        <translation>Zahl, mit der die ganze Matrix multipliziert wird.</translation>
    </message>
    <message>
        <source>Orthogonal, weights</source>
        <comment>search words</comment>
        <translation>Orthogonal, Gewichte, Initialisierung, Initialisierer, Anfangswerte, senkrecht</translation>
    </message>
    <message>
        <source>Random normal</source>
        <translation>Normalverteilt</translation>
    </message>
    <message>
        <source>Draws from a bell curve of the mean and width that you give.</source>
        <translation>Zieht aus einer Glockenkurve mit dem Mittelwert und der Breite, die Sie angeben.</translation>
    </message>
    <message>
        <source>Mean of the weights.</source>
        <translation>Mittelwert der Gewichte.</translation>
    </message>
    <message>
        <source>Standard deviation of the weights.</source>
        <translation>Standardabweichung der Gewichte.</translation>
    </message>
    <message>
        <source>Random normal, weights, gaussian</source>
        <comment>search words</comment>
        <translation>Normalverteilt, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Normalverteilung, Gauß, zufällig</translation>
    </message>
    <message>
        <source>Truncated normal</source>
        <translation>Gestutzt normalverteilt</translation>
    </message>
    <message>
        <source>Draws from a bell curve that is cut at two standard deviations.</source>
        <translation>Zieht aus einer Glockenkurve, die bei zwei Standardabweichungen abgeschnitten ist.</translation>
    </message>
    <message>
        <source>Truncated normal, weights, gaussian</source>
        <comment>search words</comment>
        <translation>Gestutzt normalverteilt, Gewichte, Initialisierung, Initialisierer, Anfangswerte, gestutzte Normalverteilung, Gauß, zufällig</translation>
    </message>
    <message>
        <source>Random uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Draws evenly between two bounds.</source>
        <translation>Zieht gleichverteilt zwischen zwei Grenzen.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Lower bound of the weights.</source>
        <translation>Untere Grenze der Gewichte.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Upper bound of the weights.</source>
        <translation>Obere Grenze der Gewichte.</translation>
    </message>
    <message>
        <source>Random uniform, weights</source>
        <comment>search words</comment>
        <translation>Gleichverteilt, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Gleichverteilung, zufällig</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Sets all weights to one number.</source>
        <translation>Setzt alle Gewichte auf eine Zahl.</translation>
    </message>
    <message>
        <source>The number that all weights start from.</source>
        <translation>Die Zahl, mit der alle Gewichte beginnen.</translation>
    </message>
    <message>
        <source>Constant, weights, fill</source>
        <comment>search words</comment>
        <translation>Konstant, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Konstante, füllen</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Sets all weights to 0; the usual start of biases.</source>
        <translation>Setzt alle Gewichte auf 0; üblicher Anfang für Biaswerte.</translation>
    </message>
    <message>
        <source>Zeros, weights</source>
        <comment>search words</comment>
        <translation>Nullen, Gewichte, Initialisierung, Initialisierer, Anfangswerte, null</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <source>Sets all weights to 1; the usual start of scales.</source>
        <translation>Setzt alle Gewichte auf 1; üblicher Anfang für Skalierungsfaktoren.</translation>
    </message>
    <message>
        <source>Ones, weights</source>
        <comment>search words</comment>
        <translation>Einsen, Gewichte, Initialisierung, Initialisierer, Anfangswerte, eins</translation>
    </message>
    <message>
        <source>Makes a matrix that passes its values on unchanged; only for the kernel of a Dense layer.</source>
        <translation>Bildet eine Matrix, die ihre Werte unverändert weitergibt; nur für den Kernel einer Dense-Schicht.</translation>
    </message>
    <message>
        <source>Identity, weights</source>
        <comment>search words</comment>
        <translation>Identität, Gewichte, Initialisierung, Initialisierer, Anfangswerte, Einheitsmatrix</translation>
    </message>
</context>
<context>
    <name>cards: Regularizers</name>
    <message>
        <source>Regularizers</source>
        <translation>Regularisierer</translation>
    </message>
    <message>
        <source>Adds the absolute values of the weights to the loss, which drives unneeded weights to 0.</source>
        <translation>Addiert die Beträge der Gewichte zum Verlust; das treibt unnötige Gewichte gegen 0.</translation>
    </message>
    <message>
        <source>The regularizer, for any number of inputs that take one.</source>
        <translation>Der Regularisierer, für beliebig viele Eingänge, die einen annehmen.</translation>
    </message>
    <message>
        <source>L1, penalty, weight decay, lasso, sparse, l1 regularization</source>
        <comment>search words</comment>
        <translation>L1, Strafterm, Regularisierung, Regularisierer, Gewichtsabnahme, Gewichtszerfall, dünn besetzt, L1-Regularisierung</translation>
    </message>
    <message>
        <source>Adds the squares of the weights to the loss, which keeps them small.</source>
        <translation>Addiert die Quadrate der Gewichte zum Verlust; das hält sie klein.</translation>
    </message>
    <message>
        <source>L2, penalty, weight decay, ridge, l2 regularization</source>
        <comment>search words</comment>
        <translation>L2, Strafterm, Regularisierung, Regularisierer, Gewichtsabnahme, Gewichtszerfall, L2-Regularisierung</translation>
    </message>
    <message>
        <source>L1 and L2</source>
        <translation>L1 und L2</translation>
    </message>
    <message>
        <source>Adds both the absolute values and the squares of the weights to the loss.</source>
        <translation>Addiert sowohl die Beträge als auch die Quadrate der Gewichte zum Verlust.</translation>
    </message>
    <message>
        <source>L1 and L2, penalty, weight decay, elastic net</source>
        <comment>search words</comment>
        <translation>L1 und L2, Strafterm, Regularisierung, Regularisierer, Gewichtsabnahme, Gewichtszerfall, elastisches Netz</translation>
    </message>
    <message>
        <source>Adds a penalty on rows or columns that are not at right angles; only for matrices, as in a Dense layer.</source>
        <translation>Addiert einen Strafterm für Zeilen oder Spalten, die nicht senkrecht aufeinander stehen; nur für Matrizen wie in einer Dense-Schicht.</translation>
    </message>
    <message>
        <source>Weight of the penalty in the loss.</source>
        <translation>Gewicht des Strafterms im Verlust.</translation>
    </message>
    <message>
        <source>Which vectors of the matrix are compared.</source>
        <translation>Welche Vektoren der Matrix verglichen werden.</translation>
    </message>
    <message>
        <source>Orthogonal, penalty, weight decay</source>
        <comment>search words</comment>
        <translation>Orthogonal, Strafterm, Regularisierung, Regularisierer, Gewichtsabnahme, Gewichtszerfall, senkrecht</translation>
    </message>
</context>
<context>
    <name>cards: Constraints</name>
    <message>
        <source>Constraints</source>
        <translation>Nebenbedingungen</translation>
    </message>
    <message>
        <source>Max norm</source>
        <translation>Maximale Norm</translation>
    </message>
    <message>
        <source>Shortens the weights of a unit when they have grown longer than a limit.</source>
        <translation>Kürzt die Gewichte einer Einheit, wenn sie länger als eine Grenze geworden sind.</translation>
    </message>
    <message>
        <source>Greatest length (root of the sum of squares) of one unit's weights.</source>
        <translation>Größte Länge (Wurzel der Quadratsumme) der Gewichte einer Einheit.</translation>
    </message>
    <message>
        <source>Axes of the weights over which a norm is taken: 0 for a Dense kernel, 0, 1, 2, 3 for that of a Convolution 3D.</source>
        <translation>Achsen der Gewichte, über die eine Norm gebildet wird: 0 beim Kernel einer Dense-Schicht, 0, 1, 2, 3 bei dem einer Faltung 3D.</translation>
    </message>
    <message>
        <source>The constraint, for any number of inputs that take one.</source>
        <translation>Die Nebenbedingung, für beliebig viele Eingänge, die eine annehmen.</translation>
    </message>
    <message>
        <source>Max norm, limit, weights, clip</source>
        <comment>search words</comment>
        <translation>Maximale Norm, Grenze, Gewichte, Nebenbedingung, begrenzen, Maximum</translation>
    </message>
    <message>
        <source>Min max norm</source>
        <translation>Minimale und maximale Norm</translation>
    </message>
    <message>
        <source>Keeps the length of the weights of a unit between two limits.</source>
        <translation>Hält die Länge der Gewichte einer Einheit zwischen zwei Grenzen.</translation>
    </message>
    <message>
        <source>Min value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Least length of one unit's weights.</source>
        <translation>Kleinste Länge der Gewichte einer Einheit.</translation>
    </message>
    <message>
        <source>Greatest length of one unit's weights.</source>
        <translation>Größte Länge der Gewichte einer Einheit.</translation>
    </message>
    <message>
        <source>Share of the way back that each step goes; 1 goes all of it.</source>
        <translation>Anteil des Rückwegs, den jeder Schritt geht; 1 geht ihn ganz.</translation>
    </message>
    <message>
        <source>Min max norm, limit, weights, clip</source>
        <comment>search words</comment>
        <translation>Minimale und maximale Norm, Grenze, Gewichte, Nebenbedingung, begrenzen, Minimum, Maximum</translation>
    </message>
    <message>
        <source>Non-negative</source>
        <translation>Nicht negativ</translation>
    </message>
    <message>
        <source>Sets weights below 0 to 0.</source>
        <translation>Setzt Gewichte unter 0 auf 0.</translation>
    </message>
    <message>
        <source>Non-negative, limit, weights, clip</source>
        <comment>search words</comment>
        <translation>Nicht negativ, Grenze, Gewichte, Nebenbedingung, begrenzen, nichtnegativ, positiv</translation>
    </message>
    <message>
        <source>Unit norm</source>
        <translation>Einheitsnorm</translation>
    </message>
    <message>
        <source>Brings the weights of each unit to length 1.</source>
        <translation>Bringt die Gewichte jeder Einheit auf die Länge 1.</translation>
    </message>
    <message>
        <source>Unit norm, limit, weights, clip</source>
        <comment>search words</comment>
        <translation>Einheitsnorm, Grenze, Gewichte, Nebenbedingung, begrenzen, normieren</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Makes the kernels of a convolution look alike from all sides: entries at one distance get their mean.</source>
        <translation>Lässt die Kernel einer Faltung von allen Seiten gleich aussehen: Einträge gleichen Abstands erhalten ihren Mittelwert.</translation>
    </message>
    <message>
        <source>Radial, limit, weights, rotation, symmetric</source>
        <comment>search words</comment>
        <translation>Radial, Grenze, Gewichte, Nebenbedingung, begrenzen, Drehung, Rotation, symmetrisch, radialsymmetrisch</translation>
    </message>
</context>
<context>
    <name>cards: Parameters</name>
    <message>
        <source>Integer</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Holds one integer that feeds any number of inputs.</source>
        <translation>Enthält eine ganze Zahl für beliebig viele Eingänge.</translation>
    </message>
    <message>
        <source>The integer that the output gives.</source>
        <translation>Die ganze Zahl, die der Ausgang liefert.</translation>
    </message>
    <message>
        <source>The integer.</source>
        <translation>Die ganze Zahl.</translation>
    </message>
    <message>
        <source>Integer, constant, value, variable</source>
        <comment>search words</comment>
        <translation>Ganze Zahl, Konstante, Wert, Variable, Parameter, Ganzzahl</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Gleitkommazahl</translation>
    </message>
    <message>
        <source>Holds one number that feeds any number of inputs.</source>
        <translation>Enthält eine Zahl für beliebig viele Eingänge.</translation>
    </message>
    <message>
        <source>The number that the output gives.</source>
        <translation>Die Zahl, die der Ausgang liefert.</translation>
    </message>
    <message>
        <source>The number.</source>
        <translation>Die Zahl.</translation>
    </message>
    <message>
        <source>Float, constant, value, variable</source>
        <comment>search words</comment>
        <translation>Gleitkommazahl, Konstante, Wert, Variable, Parameter, Zahl, Kommazahl, Dezimalzahl</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>Holds one yes or no that feeds any number of inputs.</source>
        <translation>Enthält ein Ja oder Nein für beliebig viele Eingänge.</translation>
    </message>
    <message>
        <source>The yes or no that the output gives.</source>
        <translation>Das Ja oder Nein, das der Ausgang liefert.</translation>
    </message>
    <message>
        <source>The yes or no.</source>
        <translation>Das Ja oder Nein.</translation>
    </message>
    <message>
        <source>Boolean, constant, value, variable</source>
        <comment>search words</comment>
        <translation>Wahrheitswert, Konstante, Wert, Variable, Parameter, ja, nein, ja oder nein, boolesch, Schalter</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Holds one text that feeds any number of inputs.</source>
        <translation>Enthält einen Text für beliebig viele Eingänge.</translation>
    </message>
    <message>
        <source>The text that the output gives.</source>
        <translation>Der Text, den der Ausgang liefert.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Der Text.</translation>
    </message>
    <message>
        <source>String, constant, value, variable</source>
        <comment>search words</comment>
        <translation>Text, Konstante, Wert, Variable, Parameter, Zeichenkette, Wort</translation>
    </message>
    <message>
        <source>List of integers</source>
        <translation>Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>Holds one list of integers that feeds any number of inputs.</source>
        <translation>Enthält eine Liste ganzer Zahlen für beliebig viele Eingänge.</translation>
    </message>
    <message>
        <source>The list of integers that the output gives.</source>
        <translation>Die Liste ganzer Zahlen, die der Ausgang liefert.</translation>
    </message>
    <message>
        <source>The list of integers.</source>
        <translation>Die Liste ganzer Zahlen.</translation>
    </message>
    <message>
        <source>List of integers, constant, value, variable</source>
        <comment>search words</comment>
        <translation>Liste ganzer Zahlen, Konstante, Wert, Variable, Parameter, Ganzzahlen</translation>
    </message>
    <message>
        <source>List of floats</source>
        <translation>Liste von Gleitkommazahlen</translation>
    </message>
    <message>
        <source>Holds one list of numbers that feeds any number of inputs.</source>
        <translation>Enthält eine Liste von Zahlen für beliebig viele Eingänge.</translation>
    </message>
    <message>
        <source>The list of numbers that the output gives.</source>
        <translation>Die Liste von Zahlen, die der Ausgang liefert.</translation>
    </message>
    <message>
        <source>The list of numbers.</source>
        <translation>Die Liste von Zahlen.</translation>
    </message>
    <message>
        <source>List of floats, constant, value, variable</source>
        <comment>search words</comment>
        <translation>Liste von Gleitkommazahlen, Konstante, Wert, Variable, Parameter, Zahlen, Kommazahlen, Dezimalzahlen</translation>
    </message>
    <message>
        <source>List of yes and no</source>
        <translation>Liste von Wahrheitswerten</translation>
    </message>
    <message>
        <source>Holds one list of yes or nos that feeds any number of inputs.</source>
        <translation>Enthält eine Liste von Ja und Nein für beliebig viele Eingänge.</translation>
    </message>
    <message>
        <source>The list of yes or nos that the output gives.</source>
        <translation>Die Liste von Ja und Nein, die der Ausgang liefert.</translation>
    </message>
    <message>
        <source>The list of yes or nos.</source>
        <translation>Die Liste von Ja und Nein.</translation>
    </message>
    <message>
        <source>List of yes and no, constant, value, variable</source>
        <comment>search words</comment>
        <translation>Liste von Wahrheitswerten, Konstante, Wert, Variable, Parameter, ja, nein, ja und nein, boolesch</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Liste von Texten</translation>
    </message>
    <message>
        <source>Holds one list of texts that feeds any number of inputs.</source>
        <translation>Enthält eine Liste von Texten für beliebig viele Eingänge.</translation>
    </message>
    <message>
        <source>The list of texts that the output gives.</source>
        <translation>Die Liste von Texten, die der Ausgang liefert.</translation>
    </message>
    <message>
        <source>The list of texts.</source>
        <translation>Die Liste von Texten.</translation>
    </message>
    <message>
        <source>List of texts, constant, value, variable</source>
        <comment>search words</comment>
        <translation>Liste von Texten, Konstante, Wert, Variable, Parameter, Zeichenketten, Wörter</translation>
    </message>
</context>
<context>
    <name>cards: types</name>
    <message>
        <source>integer</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>list of integers</source>
        <translation>Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>list of numbers</source>
        <translation>Liste von Zahlen</translation>
    </message>
    <message>
        <source>list of yes or nos</source>
        <translation>Liste von Ja und Nein</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>Liste von Texten</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>initializer</source>
        <translation>Initialisierer</translation>
    </message>
    <message>
        <source>regularizer</source>
        <translation>Regularisierer</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>Nebenbedingung</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlustfunktion</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>a layer that works on one tensor</source>
        <translation>eine Schicht, die einen einzelnen Tensor verarbeitet</translation>
    </message>
    <message>
        <source>a recurrent layer, such as LSTM or GRU</source>
        <translation>eine rekurrente Schicht wie LSTM oder GRU</translation>
    </message>
    <message>
        <source>a recurrent cell, such as LSTM cell</source>
        <translation>eine rekurrente Zelle wie die LSTM-Zelle</translation>
    </message>
    <message>
        <source>a layer with one kernel, such as a convolution or Dense</source>
        <translation>eine Schicht mit einem Kernel, etwa eine Faltung oder Dense</translation>
    </message>
    <message>
        <source>one class number a volume</source>
        <translation>eine Klassennummer je Volumen</translation>
    </message>
    <message>
        <source>a mask, one class number a voxel</source>
        <translation>eine Maske, eine Klassennummer je Voxel</translation>
    </message>
    <message>
        <source>one class number a volume, whose answers may have any length</source>
        <translation>eine Klassennummer je Volumen, bei Vorhersagen beliebiger Länge</translation>
    </message>
    <message>
        <source>one column a class, 1 for the right one</source>
        <translation>eine Spalte je Klasse, 1 für die richtige</translation>
    </message>
    <message>
        <source>0 or 1, or one such column a class</source>
        <translation>0 oder 1, oder je Klasse eine solche Spalte</translation>
    </message>
    <message>
        <source>numbers of the prediction's shape</source>
        <translation>Zahlen in der Form der Vorhersage</translation>
    </message>
</context>
<context>
    <name>groups: convolution-norm-activation</name>
    <message>
        <source>Convolution, norm, activation</source>
        <translation>Faltung, Normalisierung, Aktivierung</translation>
    </message>
    <message>
        <source>A convolution, batch normalization and an activation, as most networks for volumes repeat them.</source>
        <translation>Eine Faltung, Batchnormalisierung und eine Aktivierung, wie die meisten Netze für Volumina sie wiederholen.</translation>
    </message>
</context>
<context>
    <name>groups: residual-block-3d</name>
    <message>
        <source>Residual block 3D</source>
        <translation>Residualblock 3D</translation>
    </message>
    <message>
        <source>Two convolutions beside a way around them (He and others 2016); the way around has a convolution of one voxel, so that it may change the filters.</source>
        <translation>Zwei Faltungen neben einem Weg um sie herum (He und andere 2016); dieser Weg hat eine Faltung von einem Voxel, damit er die Anzahl der Filter ändern kann.</translation>
    </message>
</context>
<context>
    <name>groups: squeeze-excite-residual-block</name>
    <message>
        <source>Squeeze-excite residual block</source>
        <translation>Squeeze-Excite-Residualblock</translation>
    </message>
    <message>
        <source>A residual block that weighs its channels by what the whole volume holds (Hu and others 2018).</source>
        <translation>Ein Residualblock, der seine Kanäle danach gewichtet, was das ganze Volumen enthält (Hu und andere 2018).</translation>
    </message>
    <message>
        <source>Squeezed filters</source>
        <translation>Gestauchte Filter</translation>
    </message>
</context>
<context>
    <name>groups: u-net-down-step</name>
    <message>
        <source>U-Net down step</source>
        <translation>U-Net-Schritt abwärts</translation>
    </message>
    <message>
        <source>One step down of a U-Net (Ronneberger and others 2015): two convolutions whose result also goes across, then a pooling that halves each axis.</source>
        <translation>Ein Schritt eines U-Net abwärts (Ronneberger und andere 2015): zwei Faltungen, deren Ergebnis auch hinübergeht, dann ein Pooling, das jede Achse halbiert.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Hinüber</translation>
    </message>
</context>
<context>
    <name>groups: u-net-up-step</name>
    <message>
        <source>U-Net up step</source>
        <translation>U-Net-Schritt aufwärts</translation>
    </message>
    <message>
        <source>One step up of a U-Net (Ronneberger and others 2015): doubles each axis, joins what comes across, then two convolutions.</source>
        <translation>Ein Schritt eines U-Net aufwärts (Ronneberger und andere 2015): verdoppelt jede Achse, fügt hinzu, was herüberkommt, dann zwei Faltungen.</translation>
    </message>
</context>
<context>
    <name>templates: denoising-autoencoder</name>
    <message>
        <source>Denoising autoencoder</source>
        <translation>Denoising-Autoencoder</translation>
    </message>
    <message>
        <source>Squeezes a noisy volume into 64 numbers and draws the clean one anew from these alone: a denoising autoencoder (Vincent et al. 2008). Volumes as targets keeps the clean solid as what is to be found; the noise behind it only spoils what the network sees. Made shapes: no files needed. For your own volumes put a Volume folder in place of the first card; for pairs of noisy and clean recordings put Volume pairs in place of the first three.</source>
        <translation>Presst ein verrauschtes Volumen in 64 Zahlen und zeichnet allein daraus das saubere neu: ein entrauschender Autoencoder (Vincent et al. 2008). „Volumina als Zielwerte“ behält den sauberen Körper als das, was zu finden ist; das Rauschen dahinter verdirbt nur, was das Netz sieht. Erzeugte Körper: keine Dateien nötig. Für eigene Volumina setzen Sie „Ordner mit Volumina“ an die Stelle der ersten Karte; für Paare verrauschter und sauberer Aufnahmen „Volumenpaare“ an die Stelle der ersten drei.</translation>
    </message>
    <message>
        <source>Clean solids to find, noisy ones to see</source>
        <translation>Saubere Körper zum Finden, verrauschte zum Sehen</translation>
    </message>
    <message>
        <source>Encoder: from 24 × 24 × 24 voxels to 64 numbers</source>
        <translation>Encoder: von 24 × 24 × 24 Voxeln zu 64 Zahlen</translation>
    </message>
    <message>
        <source>Decoder: from these back to voxels</source>
        <translation>Decoder: von diesen zurück zu Voxeln</translation>
    </message>
</context>
<context>
    <name>templates: modelnet-classifier</name>
    <message>
        <source>ModelNet classifier</source>
        <translation>ModelNet-Klassifikator</translation>
    </message>
    <message>
        <source>Classifies the volumes of a .npz file in the layout of MedMNIST; name your own file on the Named arrays card.</source>
        <translation>Klassifiziert die Volumina einer .npz-Datei im Aufbau von MedMNIST; nennen Sie Ihre eigene Datei auf der Karte „Benannte Arrays“.</translation>
    </message>
</context>
<context>
    <name>templates: nifti-folder-classifier</name>
    <message>
        <source>NIfTI folder classifier</source>
        <translation>NIfTI-Klassifikator</translation>
    </message>
    <message>
        <source>Classifies NIfTI volumes of any size that lie in a folder with one folder for each class; name yours on the Volume folder card.</source>
        <translation>Klassifiziert NIfTI-Volumina beliebiger Größe aus einem Ordner mit einem Ordner für jede Klasse; nennen Sie Ihren auf der Karte „Ordner mit Volumina“.</translation>
    </message>
</context>
<context>
    <name>templates: residual-unet-3d</name>
    <message>
        <source>Residual U-Net 3D</source>
        <translation>Residuales U-Net 3D</translation>
    </message>
    <message>
        <source>Finds solids voxel by voxel with a residual U-Net (Zhang et al. 2018): a U-Net whose steps are residual blocks. Each block is a group card with its filters outside; double-click its title to look inside. Made shapes with masks: no files needed. For your own volumes take Images and masks in place of Synthetic shapes, and give the last Conv3D as many filters as there are labels.</source>
        <translation>Findet Körper Voxel für Voxel mit einem residualen U-Net (Zhang et al. 2018): einem U-Net, dessen Schritte Residualblöcke sind. Jeder Block ist eine Gruppenkarte, die ihre Filter außen zeigt; ein Doppelklick auf ihren Titel öffnet sie. Erzeugte Körper mit Masken: keine Dateien nötig. Für eigene Volumina nehmen Sie „Bilder und Masken“ statt „Synthetische Körper“, und geben Sie der letzten „Faltung 3D“ so viele Filter, wie es Labels gibt.</translation>
    </message>
    <message>
        <source>Volumes with masks</source>
        <translation>Volumina mit Masken</translation>
    </message>
    <message>
        <source>Down: what is there</source>
        <translation>Abwärts: was da ist</translation>
    </message>
    <message>
        <source>Up: where it is, with what the way down saw</source>
        <translation>Aufwärts: wo es ist, mit dem, was der Weg abwärts sah</translation>
    </message>
</context>
<context>
    <name>templates: resnet-18-3d</name>
    <message>
        <source>ResNet 18 3D</source>
        <translation>ResNet 18 3D</translation>
    </message>
    <message>
        <source>A 3D ResNet-18 after Hara et al. 2018 on shapes that are made on the spot: a 7 × 7 × 7 stem and eight basic blocks with shortcuts. 33 million parameters: on processor cores an epoch takes minutes.</source>
        <translation>Ein 3D-ResNet-18 nach Hara et al. 2018 an Körpern, die eigens erzeugt werden: ein Stamm von 7 × 7 × 7 und acht Grundblöcke mit Abkürzungen. 33 Millionen Parameter: Auf Prozessorkernen dauert eine Epoche Minuten.</translation>
    </message>
</context>
<context>
    <name>templates: shapes-classifier</name>
    <message>
        <source>Shapes classifier</source>
        <translation>Klassifikator für Körper</translation>
    </message>
    <message>
        <source>Tells four kinds of solid apart in volumes that are made on the spot: no files needed, about a minute on two processor cores.</source>
        <translation>Unterscheidet vier Arten von Körpern in Volumina, die eigens erzeugt werden: keine Dateien nötig, etwa eine Minute auf zwei Prozessorkernen.</translation>
    </message>
</context>
<context>
    <name>templates: shapes-regression</name>
    <message>
        <source>Shapes regression</source>
        <translation>Regression an Körpern</translation>
    </message>
    <message>
        <source>Finds a number for each volume: the radius of a solid, in voxels. Made shapes: no files needed, about a minute on two processor cores. The last Dense layer has one unit and no activation, and Train chooses mean squared error by itself. For your own numbers take Table of volumes in place of Synthetic shapes.</source>
        <translation>Findet zu jedem Volumen eine Zahl: den Radius eines Körpers, in Voxeln. Erzeugte Körper: keine Dateien nötig, etwa eine Minute auf zwei Prozessorkernen. Die letzte Dense-Schicht hat eine Einheit und keine Aktivierung, und „Trainieren“ wählt von selbst den mittleren quadratischen Fehler. Für eigene Zahlen nehmen Sie „Tabelle mit Volumina“ statt „Synthetische Körper“.</translation>
    </message>
    <message>
        <source>Volumes and the number to find</source>
        <translation>Volumina und die gesuchte Zahl</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Answer: one number</source>
        <translation>Antwort: eine Zahl</translation>
    </message>
</context>
<context>
    <name>templates: siamese-pair</name>
    <message>
        <source>Siamese pair</source>
        <translation>Siamesisches Paar</translation>
    </message>
    <message>
        <source>Tells how alike two volumes are, from -1 to 1: one shared encoder looks at both, and their codes are compared by direction (Bromley et al. 1993). The upper cards make the encoder, a network of its own; the lower ones apply it twice. The network only: no card gives pairs of volumes yet.</source>
        <translation>Sagt, wie ähnlich sich zwei Volumina sind, von -1 bis 1: Ein gemeinsamer Encoder sieht beide an, und ihre Codes werden nach der Richtung verglichen (Bromley et al. 1993). Die oberen Karten bilden den Encoder, ein eigenes Netz; die unteren wenden ihn zweimal an. Nur das Netz: Noch liefert keine Karte Paare von Volumina.</translation>
    </message>
</context>
<context>
    <name>templates: slices-lstm</name>
    <message>
        <source>Slices LSTM</source>
        <translation>LSTM über Schnittbilder</translation>
    </message>
    <message>
        <source>Reads a volume slice by slice, as one reads a video frame by frame (Donahue et al. 2015): the same 2D convolutions look at each slice, and an LSTM goes through what they saw. Made shapes: no files needed.</source>
        <translation>Liest ein Volumen Schnittbild für Schnittbild, wie man ein Video Bild für Bild liest (Donahue et al. 2015): Dieselben 2D-Faltungen sehen jedes Schnittbild an, und ein LSTM geht durch, was sie sahen. Erzeugte Körper: keine Dateien nötig.</translation>
    </message>
</context>
<context>
    <name>templates: table-classifier</name>
    <message>
        <source>Table classifier</source>
        <translation>Klassifikator für Tabellen</translation>
    </message>
    <message>
        <source>Tells three kinds apart by thirteen numbers a row, with a network of dense layers. It begins with a table that is made up; for your own, name the file and the column of its classes on the card Table of numbers, and give the last Dense layer as many units as there are classes.</source>
        <translation>Unterscheidet drei Arten nach dreizehn Zahlen je Zeile, mit einem Netz aus Dense-Schichten. Am Anfang steht eine erfundene Tabelle; für Ihre eigene nennen Sie auf der Karte „Tabelle mit Zahlen“ die Datei und die Spalte ihrer Klassen, und geben Sie der letzten Dense-Schicht so viele Einheiten, wie es Klassen gibt.</translation>
    </message>
</context>
<context>
    <name>templates: unet-3d</name>
    <message>
        <source>U-Net 3D</source>
        <translation>U-Net 3D</translation>
    </message>
    <message>
        <source>Finds parts in volumes voxel by voxel: a 3D U-Net after Çiçek et al. 2016, small enough to learn on processor cores. Its folders, images and labels beside the deck, hold a volume and its mask under one name; set Size to multiples of 4 that fit your volumes, and the filters of the last Conv3D to the number of labels, the background with them. To learn for more than some twenty epochs, put Augment by turning and Augment intensity between Split and the training data of Train; for volumes too large for the memory, Random patches behind both outputs of Split.</source>
        <translation>Findet Teile in Volumina Voxel für Voxel: ein 3D-U-Net nach Çiçek et al. 2016, klein genug, um auf Prozessorkernen zu lernen. Seine Ordner, images und labels neben dem Deck, enthalten je ein Volumen und seine Maske unter gleichem Namen; setzen Sie die Größe auf Vielfache von 4, die zu Ihren Volumina passen, und die Filter der letzten „Faltung 3D“ auf die Anzahl der Labels, den Hintergrund mitgezählt. Um länger als etwa zwanzig Epochen zu lernen, setzen Sie „Augmentieren durch Drehen“ und „Intensität augmentieren“ zwischen „Aufteilen“ und die Trainingsdaten von „Trainieren“; für Volumina, die zu groß für den Speicher sind, „Zufällige Ausschnitte“ hinter beide Ausgänge von „Aufteilen“.</translation>
    </message>
</context>
<context>
    <name>templates: video-convlstm</name>
    <message>
        <source>Video ConvLSTM</source>
        <translation>Video-ConvLSTM</translation>
    </message>
    <message>
        <source>Reads a volume as a video: its slices, one after the other, go through convolutions that remember what they saw (ConvLSTM, Shi et al. 2015), and the last frame tells the kind of solid. The first axis is the time. Made shapes: no files needed. For your own videos lay frames as depth, or use Convolutional LSTM 3D where each frame is a volume.</source>
        <translation>Liest ein Volumen als Video: Seine Schnittbilder gehen nacheinander durch Faltungen, die sich merken, was sie sahen (ConvLSTM, Shi et al. 2015), und das letzte Bild sagt die Art des Körpers. Die erste Achse ist die Zeit. Erzeugte Körper: keine Dateien nötig. Bei eigenen Videos legen Sie die Bilder als Tiefe übereinander, oder verwenden Sie „Faltungs-LSTM 3D“, wenn jedes Bild ein Volumen ist.</translation>
    </message>
    <message>
        <source>Volumes whose slices are the frames</source>
        <translation>Volumina, deren Schnittbilder die Videobilder sind</translation>
    </message>
    <message>
        <source>Frame by frame, with a memory</source>
        <translation>Bild für Bild, mit Gedächtnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>templates: voxnet</name>
    <message>
        <source>VoxNet</source>
        <translation>VoxNet</translation>
    </message>
    <message>
        <source>VoxNet (Maturana and Scherer 2015) on voxel grids of 32 × 32 × 32: two convolutions, one pooling, two dense layers.</source>
        <translation>VoxNet (Maturana und Scherer 2015) auf Voxelgittern von 32 × 32 × 32: zwei Faltungen, ein Pooling, zwei Dense-Schichten.</translation>
    </message>
</context>
</TS>
