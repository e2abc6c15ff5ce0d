# Ways to sign in, one's own account, and the letters about both.

## Signing in
sign-in-again-title = Inicie sesión otra vez
sign-in-again-lede = Va a cambiar su forma de iniciar sesión. Confirme otra vez que es usted; después vale durante un cuarto de hora.
sign-in-other-ways = No hace falta esperar: con un enlace por correo o una llave de acceso puede entrar de todos modos.
sign-in-password-help = Déjela vacía si quiere un enlace por correo.
sign-in-link-button = Enviarme un enlace por correo
sign-in-link-help = El enlace permite entrar sin contraseña. Sirve una sola vez, en los próximos 30 minutos.
sign-in-passkey-title = Con una llave de acceso
sign-in-passkey-help = La llave de acceso (passkey) la guarda su teléfono, su ordenador o una llave de seguridad, y sustituye a la contraseña y al código.
sign-in-passkey-button = Iniciar sesión con una llave de acceso

link-asked-title = Mire su correo
link-asked-lede = Si conocemos la dirección, un correo con un enlace está en camino.
link-asked-once = El enlace sirve una sola vez, en los próximos 30 minutos. Ábralo en el navegador en el que quiere iniciar sesión.
link-asked-missing = ¿No hay nada al cabo de unos minutos? Mire entre el correo no deseado, compruebe después la dirección y pida otro. Quien tiene una cuenta recibió una invitación por correo: use la dirección a la que llegó.
link-asked-back = Volver a iniciar sesión

link-sign-in-title = Iniciar sesión con este enlace
link-sign-in-lede = Un clic más y habrá iniciado sesión.
link-sign-in-button = Iniciar sesión como { $name }
link-sign-in-help = Si no es usted, cierre esta página.
link-invitation-title = Le damos la bienvenida
link-invitation-lede = Ha recibido una invitación para trabajar aquí. A partir de ahora inicia sesión con { $email }.
link-invitation-password-help = Opcional: al menos 8 caracteres; tres o cuatro palabras seguidas van bien. Sin contraseña inicia sesión con un enlace por correo o una llave de acceso.
link-invitation-button = Aceptar la invitación
link-address-title = Confirme su nueva dirección
link-address-lede = Si la confirma, a partir de ahora iniciará sesión con { $email } y nuestros correos llegarán ahí.
link-address-button = Usar esta dirección
link-address-done-title = Su dirección ha cambiado
link-address-done-lede = A partir de ahora inicia sesión con { $email }. Un correo lo indica a su dirección anterior.
link-over-title = Este enlace ya no sirve
link-over-lede = Cada enlace sirve una sola vez y durante un tiempo limitado. No se ha perdido nada: pida otro.
link-over-button = Pedir otro enlace

## Second factor
second-factor-title = Segundo factor
second-factor-lede = Algo que tiene además de la contraseña o del correo: una llave de acceso o una aplicación que muestra códigos. Así nadie puede entrar en su lugar solo con la contraseña.
second-factor-needed = Con su rol puede ver datos de otras personas, por eso necesita un segundo factor. Configure uno de los dos para continuar.
second-factor-last = Este es su único segundo factor, y su rol necesita uno. Configure antes otro y quite después este.
second-factor-ask-title = Un paso más
second-factor-ask-lede = Use su segundo factor para terminar de iniciar sesión.
second-factor-code = Código
second-factor-code-title = Con un código
second-factor-code-help = Las seis cifras que muestra ahora su aplicación, o uno de sus códigos de recuperación.
second-factor-recovery-help = Uno de sus códigos de recuperación, por ejemplo abcde-fghjk.
second-factor-button = Continuar
second-factor-lost = ¿No tiene a mano ni lo uno ni lo otro, ni un código de recuperación? Escriba a quien le envió la invitación.
second-factor-wrong = Este código no es válido. Escriba el que muestra su aplicación, que sirve una sola vez, o un código de recuperación sin usar.

passkey-title = Llaves de acceso
passkey-text = Su teléfono, su ordenador o una llave de seguridad guarda la llave de acceso y pide la huella, la cara o un PIN. Basta por sí sola para iniciar sesión, sin contraseña y sin código.
passkey-name = Nombre de la nueva llave de acceso
passkey-name-help = Para reconocerla más tarde, por ejemplo «Portátil del trabajo».
passkey-unnamed = Llave de acceso
passkey-add = Añadir una llave de acceso
passkey-created = Añadida el { $moment }
passkey-used = último uso el { $moment }
passkey-remove = Quitar
passkey-too-many = Ya tiene el número máximo de llaves de acceso. Quite antes una que ya no use.
passkey-needs-script = Las llaves de acceso necesitan JavaScript. Actívelo para este sitio o inicie sesión de otra forma.
passkey-elsewhere = Las llaves de acceso valen para una sola dirección. Para usarlas, abra el sitio aquí:
passkey-unable = Este navegador no puede usar llaves de acceso. Actualícelo, use otro o inicie sesión de otra forma.
passkey-failed = No ha funcionado o se ha cancelado. Pruebe otra vez o inicie sesión de otra forma.
passkey-no-place = Las llaves de acceso solo funcionan si el sitio tiene un nombre y usa HTTPS. Inicie sesión de otra forma y avise a quienes mantienen el sitio.

code-app-title = Códigos de una aplicación
code-app-text = Una aplicación en su teléfono muestra cada medio minuto un nuevo código de seis cifras. Funciona sin red.
code-app-begin = Configurar una aplicación
code-app-remove = Quitar la aplicación
code-app-set-up-title = Configurar una aplicación de códigos
code-app-scan = Abra en su teléfono una aplicación de códigos (autenticador) y haga que lea esta imagen.
code-app-picture = Código QR con la clave para su aplicación; la misma clave está debajo como texto
code-app-type = O escriba esta clave en la aplicación:
code-app-code = Código en la aplicación
code-app-code-help = Las seis cifras que la aplicación muestra ahora para este sitio.
code-app-confirm = Confirmar
code-app-wrong = Este no es el código actual. Compruebe que el reloj de su teléfono va bien y escriba el código que muestra ahora la aplicación.

recovery-title = Códigos de recuperación
recovery-text = Por si pierde el teléfono o la llave: cada código vale una vez en lugar del segundo factor. Guárdelos en papel, lejos del dispositivo.
recovery-link = Códigos de recuperación
recovery-passkey-ready = Su llave de acceso está lista. Cree ahora códigos de recuperación, por si la pierde.
recovery-code-app-ready = Su aplicación de códigos está lista. Cree ahora códigos de recuperación, por si la pierde.
recovery-make = Crear diez códigos nuevos
recovery-make-help = Los códigos que tenía hasta ahora dejarán de servir.
recovery-once = Imprímalos o anótelos ahora: solo se muestran esta vez.
recovery-copy = Copiar
recovery-copied = Copiados

## Password
password-title = Cambiar la contraseña
password-lede = Cuando establece una contraseña nueva, se cierran sus demás sesiones y un correo se lo comunica.
password-new = Nueva contraseña
password-help = Al menos 8 caracteres. Tres o cuatro palabras seguidas van bien; no hacen falta caracteres especiales.
password-button = Guardar la contraseña
password-remove-title = Prescindir de la contraseña
password-remove-text = Después inicia sesión con un enlace por correo o una llave de acceso.
password-remove-sure = Se cierran sus demás sesiones. Más adelante puede elegir una nueva contraseña.
password-remove-button = Quitar la contraseña
password-too-short = Use al menos 8 caracteres, por ejemplo tres o cuatro palabras seguidas
password-too-long = Use como máximo 128 caracteres
password-own-word = Otras personas podrían adivinarla por su nombre o por este sitio. Use tres o cuatro palabras que no tengan nada que ver con ninguno de los dos
password-common = Es una de las primeras contraseñas que alguien probaría. Use tres o cuatro palabras seguidas que no vayan juntas

## Account
account-title = Su cuenta
account-title-help = Nombre, dirección, contraseña, segundo factor y dónde tiene abierta la sesión
account-lede = Cómo le llamamos, cómo inicia sesión y dónde la tiene abierta.
account-leaving = Si se va
account-you-title = Nombre e idioma
account-name = Nombre
account-name-help = Como lo ven las personas con las que trabaja.
account-lang = Idioma de los correos
account-lang-help = El idioma en el que le escribe este sitio.
account-button = Guardar
account-ways-title = Formas de iniciar sesión
account-password-set = Hay una contraseña.
account-password-none = Sin contraseña: inicia sesión con un enlace por correo o una llave de acceso.
account-passkeys = { $n ->
    [0] Ninguna llave de acceso.
    [one] { $count } llave de acceso.
   *[other] { $count } llaves de acceso.
}
account-code-app-set = Hay una aplicación de códigos configurada.
account-code-app-none = Ninguna aplicación de códigos.
account-codes-left = { $n ->
    [0] Ahora no tiene códigos de recuperación.
    [one] Queda { $count } código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
account-second-factor-link = Llaves de acceso, códigos y códigos de recuperación
account-sessions-title = Dónde tiene abierta la sesión
account-sessions-text = ¿Hay alguna que no reconoce? Ciérrela y cambie la contraseña.
account-session-unknown = Navegador desconocido
account-session-this = esta
account-session-seen = Último uso el { $moment }, con cinco minutos de margen
account-session-end = Cerrar sesión
account-sessions-end = Cerrar todas las demás sesiones
account-roles-title = Sus roles
account-roles-none = Todavía no tiene ningún rol. Quien le envió la invitación puede darle uno.
account-data-title = Sus datos
account-data-link = Ver, descargar o borrar lo que se guarda sobre usted
account-new-address = Nueva dirección de correo
account-address-title = Cambiar la dirección de correo
account-address-lede = Su dirección es { $email }. Enviamos un correo con un enlace a la nueva dirección; la dirección solo cambia cuando abre el enlace.
account-address-button = Enviar el correo
account-address-again = Hace tiempo que inició sesión, por eso la dirección aún no se ha cambiado. Sigue en el formulario. Inicie sesión en otra pestaña y envíe después el formulario otra vez.
account-done-described = Guardado.
account-done-address-asked = Un correo está en camino a la nueva dirección. Abra el enlace en el plazo de un día; hasta entonces no cambia nada.
account-done-password = La nueva contraseña está guardada. Se han cerrado sus demás sesiones.
account-done-password-removed = La contraseña se ha quitado. Se han cerrado sus demás sesiones.
account-done-factor = Su segundo factor está configurado.
account-done-factor-removed = Se ha quitado.
account-done-session = Esa sesión se ha cerrado.
account-done-sessions = Se han cerrado todas las demás sesiones.

## Letters
letter-greeting = Buenos días, { $name }:
letter-foot =
    --
    EU-MIA. Este correo se ha enviado automáticamente; nadie lee las respuestas.
letter-invitation-subject = Invitación a trabajar con EU-MIA
letter-invitation-text =
    Ha recibido una invitación para trabajar en el sitio de EU-MIA. Para aceptarla, abra este enlace en el plazo de 14 días; sirve una sola vez:

    { $link }

    Si no la esperaba, no haga nada: sin el enlace no ocurre nada.
letter-link-subject = Su enlace para iniciar sesión
letter-link-text =
    Alguien, probablemente usted, ha pedido un enlace para iniciar sesión. Sirve una sola vez, en los próximos 30 minutos:

    { $link }

    Si no ha sido usted, no haga nada: sin este enlace nadie puede iniciar sesión. No se lo dé nunca a nadie.
letter-address-subject = Confirme su nueva dirección de correo
letter-address-text =
    Alguien, probablemente usted, quiere usar esta dirección para iniciar sesión en EU-MIA. Para confirmarla, abra este enlace en el plazo de 24 horas:

    { $link }

    Si no ha sido usted, no haga nada: sin el enlace no cambia nada.
letter-address-changed-subject = Su dirección de correo ha cambiado
letter-address-changed-text =
    Desde el { $moment } inicia sesión en EU-MIA con otra dirección de correo, que ya está confirmada. Este es nuestro último correo a esta dirección.

    Si no ha sido usted, avise enseguida a quien le envió la invitación.
letter-password-subject = Su contraseña ha cambiado
letter-password-text =
    El { $moment } se estableció, se cambió o se quitó su contraseña, y se cerraron sus demás sesiones.

    Si no ha sido usted, pida un enlace por correo, inicie sesión con él y establezca una contraseña nueva:

    { $link }
letter-recovery-subject = Se ha usado un código de recuperación
letter-recovery-text =
    El { $moment } alguien inició sesión con su primer factor y uno de sus códigos de recuperación.

    Si no ha sido usted, inicie sesión, cierre todas las demás sesiones, establezca una contraseña nueva y cree nuevos códigos de recuperación:

    { $link }
letter-factor-subject = Su segundo factor ha cambiado
letter-factor-text =
    El { $moment } se añadió a su cuenta o se quitó de ella una llave de acceso o una aplicación de códigos.

    Si no ha sido usted, inicie sesión, revise sus segundos factores y cierre todas las demás sesiones:

    { $link }
