# Ways to sign in, one's own account, and the letters about both.

## Signing in
sign-in-again-title = Iniciar sesión otra vez
sign-in-again-lede = Vas a cambiar tu forma de iniciar sesión. Muestra otra vez que eres tú; después vale durante un cuarto de hora.
sign-in-other-ways = No hace falta esperar: con un enlace por correo o una llave de acceso puedes entrar de todos modos.
sign-in-password-help = Déjala vacía si quieres un enlace por correo.
sign-in-link-button = Enviarme un enlace
sign-in-link-help = El enlace permite entrar sin contraseña. Sirve una sola vez, en los próximos 30 minutos.
sign-in-passkey-title = Con una llave de acceso
sign-in-passkey-help = La llave de acceso (passkey) la guarda tu teléfono, tu ordenador o una llave de seguridad, y sustituye a la contraseña y al código.
sign-in-passkey-button = Iniciar sesión con una llave de acceso

link-asked-title = Mira tu buzón
link-asked-lede = Si conocemos la dirección, un mensaje con un enlace está en camino.
link-asked-once = El enlace sirve una sola vez, en los próximos 30 minutos. Ábrelo en el navegador en el que quieres iniciar sesión.
link-asked-missing = ¿No hay nada al cabo de unos minutos? Mira entre el correo no deseado, comprueba después la dirección y pide otro. Quien tiene una cuenta recibió una invitación por correo: tiene que ser esa dirección.
link-asked-back = Volver a iniciar sesión

link-sign-in-title = Iniciar sesión con este enlace
link-sign-in-lede = Un clic más y ya estás dentro.
link-sign-in-button = Iniciar sesión como { $name }
link-sign-in-help = Si no eres tú, cierra esta página.
link-invitation-title = Te damos la bienvenida
link-invitation-lede = Has recibido una invitación para trabajar aquí. A partir de ahora inicias sesión con { $email }.
link-invitation-password-help = Si quieres: al menos 8 signos; tres o cuatro palabras seguidas van bien. Sin contraseña inicias sesión con un enlace por correo o una llave de acceso.
link-invitation-button = Aceptar la invitación
link-address-title = Confirma tu nueva dirección
link-address-lede = A partir de ahora iniciarías sesión con { $email }, y los mensajes irían allí.
link-address-button = Usar esta dirección
link-address-done-title = Tu dirección ha cambiado
link-address-done-lede = A partir de ahora inicias sesión con { $email }. Un mensaje a tu dirección anterior lo dice.
link-over-title = Este enlace ya no sirve
link-over-lede = Cada enlace sirve una sola vez y durante un tiempo. No se ha perdido nada: pide que te enviemos otro.
link-over-button = Pedir otro enlace

## Second factor
second-factor-title = Segundo factor
second-factor-lede = Algo que tienes además de la contraseña o del buzón: una llave de acceso, o una aplicación que muestra códigos. Así, quien averigüe tu contraseña sigue sin poder entrar.
second-factor-needed = Con tu papel puedes ver datos de otras personas, por eso necesita un segundo factor. Configura uno de los dos y podrás seguir.
second-factor-last = Este es tu único segundo factor, y tu papel necesita uno. Configura antes otro y quita después este.
second-factor-ask-title = Un paso más
second-factor-ask-lede = Muestra tu segundo factor para terminar de iniciar sesión.
second-factor-code = Código
second-factor-code-title = Con un código
second-factor-code-help = Las seis cifras que tu aplicación muestra ahora, o uno de tus códigos de recuperación.
second-factor-recovery-help = Uno de tus códigos de recuperación, por ejemplo abcde-fghjk.
second-factor-button = Continuar
second-factor-lost = ¿No tienes a mano ni lo uno ni lo otro, ni un código de recuperación? Escribe a quien te envió la invitación.
second-factor-wrong = Este código no es correcto ahora. Escribe el que muestra tu aplicación, cada uno una sola vez, o un código de recuperación sin usar.

passkey-title = Llaves de acceso
passkey-text = Tu teléfono, tu ordenador o una llave de seguridad guarda la llave de acceso y pide el dedo, la cara o un PIN. Basta por sí sola para entrar, sin contraseña y sin código.
passkey-name = Nombre de la nueva llave de acceso
passkey-name-help = Para reconocerla más tarde, por ejemplo «Portátil del trabajo».
passkey-unnamed = Llave de acceso
passkey-add = Añadir una llave de acceso
passkey-created = Añadida el { $moment }
passkey-used = último uso el { $moment }
passkey-remove = Quitar
passkey-too-many = Ya tienes todas las llaves de acceso que puede tener una persona. Quita antes una que ya no uses.
passkey-needs-script = Las llaves de acceso necesitan JavaScript. Actívalo para este sitio o inicia sesión de otra forma.
passkey-elsewhere = Las llaves de acceso pertenecen a una sola dirección. Para usarlas, abre el sitio aquí:
passkey-unable = Este navegador no puede usar llaves de acceso. Actualízalo o usa otro, o inicia sesión de otra forma.
passkey-failed = No ha funcionado, o se ha cancelado. Prueba otra vez o inicia sesión de otra forma.
passkey-no-place = Las llaves de acceso solo funcionan donde se llega al sitio por HTTPS con un nombre. Inicia sesión de otra forma y avisa a quienes mantienen el sitio.

code-app-title = Códigos de una aplicación
code-app-text = Una aplicación en tu teléfono muestra cada medio minuto un nuevo código de seis cifras. Funciona sin red.
code-app-begin = Configurar una aplicación
code-app-remove = Quitar la aplicación
code-app-set-up-title = Configurar una aplicación de códigos
code-app-scan = Abre en tu teléfono una aplicación de códigos (autenticador) y haz que lea esta imagen.
code-app-picture = Código QR con la clave para tu aplicación; la misma clave está debajo como texto
code-app-type = O escribe esta clave en la aplicación:
code-app-code = Código en la aplicación
code-app-code-help = Las seis cifras que la aplicación muestra ahora para este sitio.
code-app-confirm = Confirmar
code-app-wrong = Este no es el código de ahora. Comprueba que el reloj de tu teléfono va bien y escribe el código que muestra la aplicación.

recovery-title = Códigos de recuperación
recovery-text = Para cuando se pierde el teléfono o la llave: cada código vale una vez en lugar del segundo factor. Guárdalos en papel, lejos del dispositivo.
recovery-link = Códigos de recuperación
recovery-make = Crear diez códigos nuevos
recovery-make-help = Los códigos que tenías hasta ahora dejarán de servir.
recovery-once = Imprímelos o anótalos ahora: solo se muestran esta vez.
recovery-copy = Copiar
recovery-copied = Copiados

## Password
password-title = Cambiar la contraseña
password-lede = Cuando pones una contraseña nueva, se cierran tus demás sesiones y un mensaje te lo dice.
password-new = Nueva contraseña
password-help = Al menos 8 signos. Tres o cuatro palabras seguidas van bien; no hacen falta signos especiales.
password-button = Guardar la contraseña
password-remove-title = Prescindir de la contraseña
password-remove-text = Después inicias sesión con un enlace por correo o una llave de acceso.
password-remove-button = Quitar la contraseña
password-too-short = Usa al menos 8 signos, por ejemplo tres o cuatro palabras seguidas
password-too-long = Usa como máximo 128 signos
password-own-word = Está hecha de palabras que otros probarían contigo o con este sitio. Elige tres o cuatro palabras que no tengan que ver
password-common = Está entre las primeras que alguien probaría. Elige tres o cuatro palabras seguidas que no vayan juntas

## Account
account-title = Tu cuenta
account-title-help = Nombre, dirección, contraseña, segundo factor y dónde tienes abierta la sesión
account-lede = Cómo te llamamos, cómo inicias sesión y dónde la tienes abierta.
account-you-title = Nombre e idioma
account-name = Nombre
account-name-help = Como lo ven las personas con las que trabajas.
account-lang = Idioma de los mensajes
account-lang-help = El idioma en el que este sitio te escribe.
account-button = Guardar
account-ways-title = Formas de iniciar sesión
account-password-set = Hay una contraseña.
account-password-none = Sin contraseña: inicias sesión con un enlace por correo o una llave de acceso.
account-passkeys = { $n ->
    [0] Ninguna llave de acceso.
    [one] { $count } llave de acceso.
   *[other] { $count } llaves de acceso.
}
account-code-app-set = Hay una aplicación de códigos configurada.
account-code-app-none = Ninguna aplicación de códigos.
account-codes-left = { $n ->
    [0] No queda ningún código de recuperación.
    [one] Queda { $count } código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
account-second-factor-link = Llaves de acceso, códigos y códigos de recuperación
account-sessions-title = Dónde tienes abierta la sesión
account-sessions-text = ¿Hay alguna que no conoces? Ciérrala y cambia la contraseña.
account-session-unknown = Navegador desconocido
account-session-this = esta
account-session-seen = Último uso el { $moment }, con cinco minutos de margen
account-session-end = Cerrar
account-sessions-end = Cerrar todas las demás
account-roles-title = Tus papeles
account-roles-none = Todavía no tienes ningún papel. Quien te envió la invitación puede darte uno.
account-data-title = Tus datos
account-data-link = Ver, llevarte o borrar lo que se guarda sobre ti
account-new-address = Nueva dirección de correo
account-address-title = Cambiar la dirección de correo
account-address-lede = Ahora es { $email }. Enviamos un mensaje con un enlace a la nueva dirección; la dirección solo cambia cuando lo abres.
account-address-button = Enviar el mensaje
account-address-again = Hace tiempo que iniciaste sesión, por eso la dirección aún no se ha tomado. Sigue en el formulario. Inicia sesión en otra pestaña y envía después el formulario otra vez.
account-done-described = Guardado.
account-done-address-asked = Un mensaje está en camino a la nueva dirección. Abre el enlace en el plazo de un día; hasta entonces no cambia nada.
account-done-password = La nueva contraseña es válida. Se han cerrado tus demás sesiones.
account-done-password-removed = La contraseña se ha quitado. Se han cerrado tus demás sesiones.
account-done-factor = Tu segundo factor está configurado.
account-done-factor-removed = Se ha quitado.
account-done-session = Esa sesión se ha cerrado.
account-done-sessions = Se han cerrado todas las demás sesiones.

## Letters
letter-greeting = Hola, { $name }:
letter-foot =
    --
    EU-MIA. Este mensaje lo ha escrito el programa que mantiene el sitio; nadie lee las respuestas.
letter-invitation-subject = Invitación a trabajar con nosotros
letter-invitation-text =
    Has recibido una invitación al sitio de EU-MIA. Para aceptarla, abre este enlace en el plazo de 14 días; sirve una sola vez:

    { $link }

    Si no la esperabas, no hagas nada: sin el enlace no ocurre nada.
letter-link-subject = Tu enlace para iniciar sesión
letter-link-text =
    Alguien, probablemente tú, ha pedido un enlace para iniciar sesión. Sirve una sola vez, en los próximos 30 minutos:

    { $link }

    Si no fuiste tú, no hagas nada: sin este enlace no entra nadie. No se lo pases nunca a nadie.
letter-address-subject = Confirma tu nueva dirección de correo
letter-address-text =
    Alguien, probablemente tú, quiere usar esta dirección para iniciar sesión en EU-MIA. Para confirmarla, abre este enlace en el plazo de 24 horas:

    { $link }

    Si no fuiste tú, no hagas nada: sin el enlace no cambia nada.
letter-address-changed-subject = Tu dirección de correo ha cambiado
letter-address-changed-text =
    Desde el { $moment } inicias sesión en EU-MIA con otra dirección de correo, confirmada desde ella. Este es el último mensaje a esta dirección.

    Si no fuiste tú, avisa enseguida a quien te envió la invitación.
letter-password-subject = Tu contraseña ha cambiado
letter-password-text =
    El { $moment } se puso, se cambió o se quitó tu contraseña, y se cerraron tus demás sesiones.

    Si no fuiste tú, pide un enlace por correo, inicia sesión con él y pon una contraseña nueva:

    { $link }
letter-recovery-subject = Se ha usado un código de recuperación
letter-recovery-text =
    El { $moment } alguien inició sesión con tu primer factor y uno de tus códigos de recuperación.

    Si no fuiste tú, inicia sesión, cierra todas las demás sesiones, pon una contraseña nueva y crea nuevos códigos de recuperación:

    { $link }
letter-factor-subject = Tu segundo factor ha cambiado
letter-factor-text =
    El { $moment } se añadió a tu cuenta o se quitó de ella una llave de acceso o una aplicación de códigos.

    Si no fuiste tú, inicia sesión, revisa tus segundos factores y cierra todas las demás sesiones:

    { $link }
